import Testing

@Suite("DecisionTables") struct DecisionTablesTests {}
