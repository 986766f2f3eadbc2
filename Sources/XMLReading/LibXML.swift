internal import CLibXML2

/// What the whole process shares of libxml2.
enum LibXML {
  /// Initializes libxml2 once, before threads can meet in it, and lets it open nothing but local, regular files.
  static let isReady: Bool = {
    xmlInitParser()
    xmlSchemaInitTypes()
    xmlSetExternalEntityLoader { url, _, context in
      guard let url, let context else { return nil }
      return localFile(String(cString: url), for: context)
    }
    return true
  }()

  /// A schema is read by libxml2 itself, and so is what it imports; never from the network.
  private static func localFile(
    _ url: String, for context: xmlParserCtxtPtr
  ) -> xmlParserInputPtr? {
    guard let bytes = contents(of: url) else { return nil }
    let buffer = bytes.withUnsafeBytes {
      xmlParserInputBufferCreateMem($0.baseAddress, Int32($0.count), XML_CHAR_ENCODING_NONE)
    }
    guard let buffer else { return nil }
    guard let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE) else {
      xmlFreeParserInputBuffer(buffer)
      return nil
    }
    input.pointee.filename = xmlStrdup(url).map {
      UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)
    }
    return input
  }
}

extension LibXML {
  /// The bytes of a local file; libxml2 may have turned its path into a URL.
  private static func contents(of url: String) -> [UInt8]? {
    let path = url.hasPrefix("file://") ? String(url.dropFirst(7)) : url
    guard !path.contains("://") else { return nil }
    let plain = try? SafeFile.load(path, atMost: 16 << 20)
    return plain ?? (try? SafeFile.load(withoutPercents(path), atMost: 16 << 20))
  }

  private static func withoutPercents(_ url: String) -> String {
    var bytes: [UInt8] = []
    var rest = url.utf8[...]
    while let byte = rest.popFirst() {
      let code = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), code.utf8.count == 2, let value = UInt8(code, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text that libxml2 points to, or an empty one.
  init(libXML text: UnsafePointer<xmlChar>?) {
    guard let text else {
      self = ""
      return
    }
    self = String(cString: text)
  }
}
