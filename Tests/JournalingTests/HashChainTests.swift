import EventKernel
import Testing

@testable import Journaling

/// Every constant here was computed by Python's hashlib from the format's description, as in
/// `sha256(previous_hex + line_without_hash)`, not by this program.
@Suite("The hash chain")
struct HashChainTests {
  @Test("hashes as FIPS 180-4 does")
  func knownHashes() {
    #expect(
      contentHash(of: "abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      contentHash(of: [UInt8]())
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    var pieces = ContentDigest()
    for piece in ["a", "", "bc"] { pieces.add([UInt8](piece.utf8)) }
    #expect(pieces.hash == contentHash(of: "abc"))
  }

  @Test("derives the session from what stands in the header")
  func session() throws {
    #expect(try sampleHeader().session == "c2edeb82df83a626f7926678e1156da8")
  }

  @Test("writes the lines and hashes that anybody can compute")
  func vector() throws {
    let bytes = try shortJournal().encoded()

    let lines = String(decoding: bytes.journal, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.map { $0.suffix(66).dropLast(2) } == [
        "26ad65e7c20d5cc968547ae38ebad5d89dadcd571b9feb07e58618332f18e0ba",
        "c986da21d34c064adb3e04d786eaa53623b47b7de61f398e7ecbc0cd4482ba88",
        "53c2e3a4130c2c84e1a8b13049cb21b1e90c14149a4002b01936ed3de049ad97",
        "9aaf661be0e2dc3e53c0d956c34474677068d2bf1dce6f4a53050f8d43b18ad5",
      ])
    #expect(bytes.head == "9aaf661be0e2dc3e53c0d956c34474677068d2bf1dce6f4a53050f8d43b18ad5")
    #expect(bytes.fingerprint == "9AAF-661B-E0E2-DC3E")
  }

  @Test("writes an entry's members in their fixed order")
  func entryLine() throws {
    let bytes = try shortJournal().encoded()

    let lines = String(decoding: bytes.journal, as: UTF8.self).split(separator: "\n")
    #expect(
      lines[2].hasPrefix(
        #"{"seq":2,"time":90000000,"wall":1772434890000,"source":"player","actor":"seat-3","#
          + #""role":"lead","team":"press","cause":1,"visible":["lead","control"],"#
          + #""type":"message.drafted","subject":{"kind":"message","id":"m-1"},"#
          + #""attributes":{"channels":["web","x"],"edited":true,"tone":0.1,"version":1},"#
          + #""text":"5d27529dfb0a4ba6d732f07d3279f33a8304e3e35796c65884eb74c3d9ab711c","hash":""#))
    #expect(
      String(decoding: bytes.texts, as: UTF8.self)
        == #"{"seq":2,"salt":"f2d7dff9f299a996467feb0f9fc04d55","#
        + #""text":"We are sorry — \"truly\"."}"# + "\n")
  }

  @Test("gives other salts with a secret, and the same ones again with the same secret")
  func secrets() throws {
    func hash(secret: String) throws -> String? {
      var journal = Journal(header: try sampleHeader(), saltSecret: secret)
      journal.record(Fact(.observation, at: .start).saying("yes"))
      return journal[1].text?.hash
    }

    #expect(try hash(secret: "one") == hash(secret: "one"))
    #expect(try hash(secret: "one") != hash(secret: "two"))
  }
}
