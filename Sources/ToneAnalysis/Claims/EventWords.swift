/// The words for what happens or holds, in classes: those that say so, and those that say the
/// contrary.
///
/// A class can imply another: who is in hospital has been hurt or is ill, and "nobody was hurt"
/// denies both.
enum EventWords {
  /// What a word or phrase says to happen.
  struct Event: Sendable, Equatable {
    /// The bit of its class.
    let own: UInt128
    /// The bits of its class and of all that it implies.
    let implied: UInt128
    /// Whether it says the contrary.
    let isOpposite: Bool
  }

  /// A row of words, as stems, that names an event.
  struct Phrase: Sendable {
    /// The stems after the first word.
    let rest: [String]
    let event: Event
  }

  /// A name, what it implies after ">", words after ":" and words for the contrary after "|".
  ///
  /// Words joined by "_" are a phrase.
  private static let table = """
    harm: hurt injure injury wound casualty harm | unhurt unharmed uninjured unscathed safe_and_well without_a_scratch
    bruise > harm: bruise graze sprain fracture concussion broken_leg broken_arm broken_wrist broke_a
    ill > harm: ill fallen_ill fell_ill fall_ill taken_ill sick poison illness sickness unwell
    hospital > harm: hospitalise hospitalize in_hospital to_hospital in_the_hospital to_the_hospital into_hospital to_a_hospital in_intensive_care on_the_ward
    treat > harm: treated_for treated_by treated_on treated_at treated_in was_treated were_treated been_treated
    die > harm: die died dies dead death kill killed fatality fatal perish | alive survive
    burn: burn burn_down burnt_down burnt gutted ablaze caught_fire catch_fire on_fire
    damage: damage destroy wreck ruin | undamaged intact
    stop: stop halt pause suspend cease shut_down shut_off switch_off standstill stood_still | run ran running continue operate resume restart carry_on carries_on go_on going_on goes_on keep_on keep_running up_and_running switch_on back_in_production
    open: open reopen | close shut closure
    recall: recall withdraw withdrawn withdrew off_the_shelves off_sale off_the_market have_pulled been_pulled was_pulled were_pulled pulled_from | on_sale on_the_shelves still_buy still_sell still_sold in_stock back_on_sale
    sell: sell sold sale
    refund: refund reimburse money_back back_to_your_card back_on_your_card back_on_the_card back_to_the_card to_your_account go_back_to goes_back_to pay_back paid_back pays_back paying_back price_back fare_back fee_back give_you_back get_back gets_back | nonrefundable non_refundable
    pay: pay paid compensate compensation reimburse foot_the_bill cover_the_cost covers_the_cost bear_the_cost pick_up_the_bill pick_up_the_cost
    require: require need must mandatory compulsory have_to has_to
    post: post by_post in_the_post by_mail in_the_mail
    learn: learn learnt learned aware knew have_known has_known known_about known_of find_out found_out heard_of come_to_light came_to_light | unaware
    told > learn,tell: were_told was_told been_told were_informed was_informed been_informed
    tell: tell told written_to write_to wrote_to inform notify alert report_to reported_to
    origin: caused_by cause_was_a cause_was_the cause_is_a cause_is_the cause_is_known cause_was_found know_what_caused know_the_cause traced_to was_due_to were_due_to | cause_is_not_known cause_is_unknown cause_is_not_clear cause_is_still_not cause_is_unclear under_investigation do_not_know_what_caused not_yet_know_what_caused do_not_know_how cause_has_not cannot_say_why
    find: find found detect discover identify turn_up | rule_out
    cancel: cancel call_off called_off scrap | go_ahead goes_ahead going_ahead take_place takes_place
    hold: held took_place
    back: be_back is_back are_back was_back were_back been_back back_by back_on back_at
    evacuate: evacuate got_out get_out brought_out moved_out clear_the_building
    move: move transfer relocate brought_over | stay_put stay stayed
    arrive: arrive arrival get_here gets_here get_in gets_in due_in due_on due_at dock
    leave: depart departure left set_off sail
    start: start begin began begun commence
    finish: put_out extinguish finish end over_by complete
    work: work available accessible been_repaired been_fixed been_mended been_restored in_service in_order in_working_order | broken break_down broke_down broken_down out_of_order out_of_service out_of_action not_working fail failure down unavailable inaccessible
    cutoff: cut_off without_power without_water without_gas without_electricity without_heating without_service without_broadband without_internet no_power no_water no_broadband no_internet no_service no_electricity no_heating in_the_dark lost_power lost_water | reconnect back_on power_back water_back power_is_back power_was_back
    repair: repair fix mend restore
    steal: steal stolen stole copy access leak_out expose obtain download compromise taken looked_at look_at | untouched
    lose: could_not_be_found cannot_be_found not_be_found lost lose missing vanish disappear unaccounted gone | accounted_for
    layoff: let_go laid_off lay_off redundant redundancy sack dismiss lose_their_job lost_their_job loses_their_job lose_a_job lose_his_job job_cut jobs_be_cut jobs_will_be_cut jobs_cut cut_job jobs_will_go jobs_go job_loss
    accept: accept take_up taken_up taken_us_up took_up took_us_up said_yes
    see: seen see saw watch view
    carry: carry on_board aboard on_the_ferry on_the_train on_the_plane on_the_bus on_the_ship on_the_boat
    store: store keep kept retain
    check: check inspect test examine search audit | unchecked untested
    lock: lock | unlocked
    encrypt: encrypt | unencrypted plain_text
    safe: safe harmless | unsafe dangerous hazardous danger risk
    affect: affect hit_by involved concerned | unaffected spared
    drink: drink drank drunk
    boil: boil
    eat: eat ate eaten consume
    use: use used wear
    return: go_back going_back go_home go_back_home
    investigate: investigate investigation inquiry enquiry probe look_into looking_into looks_into
    publish: publish come_out comes_out came_out coming_out
    complain: complain complaint
    apply: apply application
    hear: hear_from answer reply replied respond
    deliver: deliver delivery
    replace: replace replacement swap exchange
    flood: flood under_water
    leak: leak spill ran_into run_into escape seep
    reach: reach get_into got_into
    raise: raise increase go_up goes_up went_up rise rose
    send: send sent
    last: last lasted
    alone: alone unattended unsupervised
    handout: hand_out handed_out give_out given_out distribute pick_up picked_up collect fetch
    outcome: positive | negative
    home: home_by back_home get_home got_home home_until home_before
    """

  /// A class name and what is known of it.
  private struct Line {
    let name: Substring
    let implied: [Substring]
    let sides: [[Substring]]
  }

  private static let lines: [Line] = table.split(separator: "\n").map { line in
    let parts = line.split(separator: ":", maxSplits: 1)
    let names = parts[0].split(separator: " ")
    let sides = parts[1].split(separator: "|").map { $0.split(separator: " ") }
    return Line(
      name: names[0], implied: names.count > 2 ? names[2].split(separator: ",") : [], sides: sides)
  }

  private static let bits: [Substring: UInt128] = Dictionary(
    uniqueKeysWithValues: lines.enumerated().map { ($1.name, 1 << UInt128($0)) })

  private static let all: [(words: [String], event: Event)] = lines.flatMap { line in
    let own = bits[line.name] ?? 0
    let implied = line.implied.reduce(own) { $0 | (bits[$1] ?? 0) }
    return line.sides.enumerated().flatMap { side, words in
      words.map { word in
        (
          word.split(separator: "_").map { WordForm.stem(String($0)) },
          Event(own: own, implied: implied, isOpposite: side == 1)
        )
      }
    }
  }

  private static let single: [String: Event] = Dictionary(
    all.filter { $0.words.count == 1 }.map { ($0.words[0], $0.event) },
    uniquingKeysWith: { first, _ in first })

  private static let phrases: [String: [Phrase]] = Dictionary(
    grouping: all.filter { $0.words.count > 1 }, by: { $0.words[0] }
  ).mapValues { rows in
    rows.map { Phrase(rest: Array($0.words.dropFirst()), event: $0.event) }
      .sorted { $0.rest.count > $1.rest.count }
  }

  /// An event of no class: only the word itself tells it from others.
  static let other = Event(own: 1 << 127, implied: 1 << 127, isOpposite: false)

  /// The event that a word with this stem names by itself; nil for other words.
  static func event(stem: String) -> Event? { single[stem] }

  /// The phrases that begin with a word of this stem, the longest first.
  static func phrases(stem: String) -> [Phrase] { phrases[stem] ?? [] }

  /// The bit of the class `name`; 0 if there is none.
  static func bit(_ name: String) -> UInt128 { bits[name[...]] ?? 0 }

  /// The bits of classes that are looked for by name: being hurt, open, refunded, told.
  static let harm = bit("harm")
  static let open = bit("open")
  static let refund = bit("refund")
  static let told = bit("told")
}
