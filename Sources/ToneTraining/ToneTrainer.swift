public import ToneAnalysis
public import XMLReading

/// Trains the model of tone from public sets, byte for byte the same each time.
public struct ToneTrainer {
  let corpora: Corpora
  private let base: ToneModel
  let recipes: [Recipe]

  /// A word is common if at least this many texts have it in lower case, and this many times as
  /// many as have it with a capital within a sentence.
  private static let leastTexts = 4
  private static let plainShare = 3

  /// A trainer on the sets in `files`.
  ///
  /// - Parameter files: The texts of the files by their names; missing ones leave heads out.
  /// - Throws: What is wrong with the files, all of it.
  public init(files: [String: String]) throws(Diagnostics) {
    corpora = try Corpora(files: files)
    base = ToneModel(
      lexicon: Self.lexicon(corpora), common: Self.common(corpora.texts), blocks: [])
    recipes = Recipe.all(corpora)
  }

  /// The files that are looked for.
  public static let fileNames = Corpora.files

  /// The file of own sentences that is looked for among the labels of a library.
  public static let ownFileName = Corpora.ownFile

  /// The number of steps that training takes, for showing how far it is.
  public var steps: Int { recipes.count * (BlockTrainer.foldCount + 1) }

  /// The trained model; `step` is called after each of `steps`.
  public func model(step: () -> Void = {}) -> ToneModel {
    let blocks = recipes.map { recipe in
      let trainer = BlockTrainer(recipe, model: base)
      let block = trainer.block(calibratedBy: trainer.heldOutScores(passed: step))
      step()
      return block
    }
    return ToneModel(lexicon: base.lexicon, common: base.common, blocks: blocks)
  }

  /// How each head does on texts held out in turn.
  package func heldOut(step: () -> Void = {}) -> [HeldOut] {
    recipes.flatMap { recipe in
      let trainer = BlockTrainer(recipe, model: base)
      defer { step() }
      return trainer.heldOut(trainer.heldOutScores(passed: step))
    }
  }

  private static func lexicon(_ corpora: Corpora) -> ValenceLexicon {
    var ratings: [UInt32: Int8] = [:]
    for (word, rating) in corpora.lexicon {
      let scaled = (rating * ValenceLexicon.scale).rounded()
      let key = ToneModel.lexiconKey(word)
      ratings[key] = ratings[key] ?? Int8(min(max(scaled, -127), 127))
    }
    let keys = ratings.keys.sorted()
    return ValenceLexicon(table: KeyTable(keys), ratings: keys.map { ratings[$0] ?? 0 })
  }

  private static func common(_ texts: [String]) -> KeyTable {
    var counts: [UInt32: (plain: Int, named: Int)] = [:]
    for text in texts {
      let keys = ToneModel.wordKeys(in: text)
      for key in keys.plain { counts[key, default: (0, 0)].plain += 1 }
      for key in keys.named { counts[key, default: (0, 0)].named += 1 }
    }
    let common = counts.filter { $0.value.plain >= max(leastTexts, plainShare * $0.value.named) }
    return KeyTable(common.keys.sorted())
  }
}
