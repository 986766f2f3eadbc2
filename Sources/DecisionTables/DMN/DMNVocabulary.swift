/// The names of DMN's elements, as far as they matter.
public enum DMNVocabulary {
  /// The namespace of DMN 1.5.
  static let newestNamespace = "https://www.omg.org/spec/DMN/20230324/MODEL/"

  /// The namespaces of DMN 1.1 to 1.5.
  public static let namespaces: Set<String> = [
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
    "http://www.omg.org/spec/DMN/20151101/DMN",
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    newestNamespace,
  ]

  /// What stands beside decisions without changing them.
  static let ignorable: Set<String> = [
    "description", "extensionElements", "textAnnotation", "association", "group",
    "knowledgeSource", "performanceIndicator", "organizationUnit", "elementCollection", "DMNDI",
  ]

  /// What may stand in a decision.
  static let decisionParts: Set<String> = [
    "description", "extensionElements", "question", "allowedAnswers", "variable",
    "informationRequirement", "authorityRequirement", "supportedObjective",
    "impactedPerformanceIndicator", "decisionMaker", "decisionOwner", "usingProcess", "usingTask",
    "decisionTable", "literalExpression",
  ]
}
