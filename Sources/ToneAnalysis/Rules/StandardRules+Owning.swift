extension StandardRules {
  /// What takes blame back: the organization owns the cause or the next step, or says that the
  /// person who was harmed did nothing wrong.
  static let owning = """
    [blame-shifting]
    owned -0.8 affirmed
      not *1 your|her|his|their|anyone *1 fault|doing|mistake|responsibility
      you|she|he|they did nothing|not *1 wrong ; nothing you|she|he did|could ; and nobody else
      you did not ask for|cause|choose|deserve ; ours to|alone ; down to us|me ; <be> on us|me
      <be> our|my *1 fault|doing|mistake|error|responsibility|failure|omission|job|spill|update|
        line|decision
      our *1 own? *1 fault|doing|mistake|omission ; answer for ; we answer|own|owe
      we *1 should *1 have ; for us to find|put|fix|sort|answer
      came|come|comes|ran|happened *1 from|in|out|on *1 us|our|ours ; not *2 blame ; ours ,
      always|all|entirely|wholly ours ; was|were|is|are|be *2 ours ; our *1 to *1 put|fix|find
      is|was|be *1 our *2 job|task|duty|inbox|responsibility|ride|water|kitchen|part|system|name
      falls|fell|comes|is|up *1 to|on|down us|me *1 to ; for us|me to _ ; because of our|what our
      we *2 the ones|one who|that ; one of them is|was us ; which is to say ours|us|we
      our *2 locked|lost|broke|failed|hurt|caused|shut|stopped|let|sent|swapped|overcharged|made
      we|i <adv>? failed|lost|broke|missed|forgot|cancelled|chose|hired|packed|took|made|kept|
        sent|used|held|drove|built|sold|bought|got *3
      we <adv>? did|had|have not ; we|i *1 <be> *1 wrong|late|slow|too ; so|as were|was|did we|i
      our *1 own *1 procedure|rules|checks|people|system|work ; stuck with us ; handed *2 over
      the way we _ ; we chose|hired|picked it|them|him|her ; comes from us|our
      we *3 put you|that|it|them *2 in|there ; we <be> *1 responsible for
      our|us *1 , not *1 your~ ; down to *1 us|me|the letter|our ; at|on our end|side|part
      us , not|and *1 you|anybody|her|him
    cleared -0.8 always
      you|he|she|they did *2 not|nothing|everything *1 wrong|right|anything|imagine
      did not *2 anything wrong ; nothing *1 you|he|she|they *1 did|do|gave|could|fed|said
      is|was not|never *1 anything|something *1 you|he|she|they
      none of *2 this|it *2 on|your you|fault
      you|he|she|they could|can|would|did not *1 have *1 known|done|prevented|seen|noticed|changed
      was|were not *1 to know ; neither were|was|are you|she|he|they
      was|were not *1 supposed *1 to
      no *4 should|could|ought *1 have|be|to *1 expected|known|done|have ; every|all *1 right to
      no further|other step *3 you
      you *1 booked|paid|filled|told|switched|read|followed *4 in|twice|good|everything|right|off|
        every|exactly
      i|we can see *3 on your|line|record|account|that ; you <be> right|believed
      i|we believe you ; your *4 paid|sent|arrived|did|came *1 on|in|early time|full
      as often as she|he
      not *2 point|blame|guess|accuse|speculate *2 at? *1 anybody|anyone|others|whose|who
      is not|never *1 about *1 blame|blaming ; not *1 because of *1 anything|you|your|what you
      your *3 <be> real|right|true|genuine
      not *2 your|her|his|their *1 fault|doing|mistake|job|responsibility|choice|error
    """
}
