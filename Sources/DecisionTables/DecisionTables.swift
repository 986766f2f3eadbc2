// The first declarations of DecisionTables follow.
