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
    let path = url.hasPrefix("file://") ? String(url.dropFirst(7)) : url
    guard !path.contains("://"), let bytes = try? SafeFile.load(path, atMost: 16 << 20) else {
      return nil
    }
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
