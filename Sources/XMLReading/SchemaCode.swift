internal import CLibXML2

/// libxml2's numbers for what can be wrong with a document by its schema.
enum SchemaCode {
  static let content = XML_SCHEMAV_ELEMENT_CONTENT.rawValue
  static let key = XML_SCHEMAV_CVC_IDC.rawValue
  static let missingAttribute = XML_SCHEMAV_CVC_COMPLEX_TYPE_4.rawValue
  static let unknownAttribute = XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1.rawValue
  static let unmatchedAttribute = XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2.rawValue
  static let attributeOnSimpleType = XML_SCHEMAV_CVC_TYPE_3_1_1.rawValue
  static let unknownRoot = XML_SCHEMAV_CVC_ELT_1.rawValue
  static let notEmpty = XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1.rawValue
  static let looseText = XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3.rawValue
  static let enumeration = XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue
  static let pattern = XML_SCHEMAV_CVC_PATTERN_VALID.rawValue

  /// A value that does not fit its type, or a facet of it.
  static func isAboutValue(_ code: UInt32) -> Bool {
    switch code {
    case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1
      .rawValue...XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3.rawValue,
      XML_SCHEMAV_CVC_FACET_VALID.rawValue...XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue:
      true
    default: false
    }
  }
}
