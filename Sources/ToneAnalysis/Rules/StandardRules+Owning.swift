extension StandardRules {
  /// What takes blame back: the organization owns the cause or the next step, or says that the
  /// person who was harmed did nothing wrong; little for telling what each of them did.
  static let owning = """
    [blame-shifting]
    owned -0.8 affirmed
      not *1 your|her|his|their|anyone *1 fault|doing|mistake|responsibility ; and nobody else
      ours to|alone ; down to us|me ; <be> on us|me ; was|were|is|are|be *2 ours ; ours ,
      <be> our|my *1 fault|doing|mistake|error|responsibility|failure|omission|job|spill|update|
        line|decision
      our *1 own? *1 fault|doing|mistake|omission ; we|i answer for ; we answer|own|owe
      i own|owe ; and|will|to answer for *2 it|this|that|what ; we *1 should *1 have
      for us to find|put|fix|sort|answer|check|say|know
      came|come|comes|ran|happened *1 from|in|out|on *1 us|our|ours ; not *2 blame
      always|all|entirely|wholly ours
      is|was|be *1 our *2 job|task|duty|inbox|responsibility|ride|water|kitchen|part|system|name
      falls|fell|comes|is|up *1 to|on|down us|me *1 to ; because of our
      which is to say ours|us|we ; we *1 the ones|one who|that ; one of them is|was us
      so|as were|was|did we|i ; stuck with us ; our *1 own *1 procedure|rules|checks|people|work
      we chose|hired|picked it|them|him|her ; our|us , not *1 your~|you|anybody|her|him
      us , not you|anybody|her|him ; at|on our end|side|part ; had we|i ; if only we|i
      was|is|were|be our|my *1 choice|concern|part|side|duty|call|decision|task|order|business
      set|made|chosen|decided|planned|ordered|signed|sent|written|drawn *4 by us|me
      gave|given *1 them|you|people|him|her *1 cause|reason
      we *1 planned|passed|approved badly|it|them|that
      did not *1 oblige|force|make|ask *1 us|it|this ; deal with us
      <be> *1 our|my name *2 on|under|over
      making|make sure *4 our|us ; we *1 could have *1 given|told|done|asked|called|known
      owe|owed|owes you|them|him|her ; our *2 and nobody|no ; our|my doing ; for us to
      not *1 left|leave *2 to you|parents|guests|customers ; up to us|me
      we *3 put you|that|it|them *2 in|there ; we <be> *1 responsible for
    cleared -0.6 always
      right|good|natural instinct|thing|decision|call|question
      only *1 sensible|natural|right|fair ; in the ordinary|usual|normal way ; ordinary use
      as|what|than anybody|anyone|everybody does|would|might|ought
      people|you|they|everyone|parents ought|should *1 to? be able to ; <be> entitled to
      no way to *1 tell|treat|find|hear|learn|say
      no|nobody family|parent|customer|guest|one|traveller|body *1 would|could|should *1 think|
        expect|look|know|have|be
      never|not your|her|his|their *1 task|job|place|burden|duty|worry|concern
      should|must|can|could|may|might never|not *1 be|hang|depend|rest|rely *2 left|on|upon|
        up *3 you|one|single|parents|guests|customers|him|her
      nothing for *1 you *1 to ; no measure ; whichever|whatever you|they|she|he *1 do|did
      all that we asked|told ; just as|what *1 we|the|they *1 asked|told|said|label|leaflet|sign
      you|he|she|they did *2 not|nothing|everything *1 wrong|right|anything|imagine
      did not *2 anything wrong ; nothing *1 you|he|she|they *1 did|do|gave|could|fed|said
      is|was not|never *1 anything|something *1 you|he|she|they
      none of *2 this|it *2 on|your you|fault ; not *1 because of *1 anything|you|your|what
      you|he|she|they could|can|would|did not *1 have *1 known|prevented|seen|noticed|changed
      was|were not *1 to know ; neither were|was|are you|she|he|they ; you <be> right|believed
      was|were not *1 supposed *1 to know ; no further|other step *3 you ; i|we believe you
      no *4 should|could|ought|can *1 have|be *1 to? *1 expected|known|done|have
      you did not ask for|cause|choose|deserve ; your *3 <be> real|right|true|genuine
      not *2 your|her|his|their *1 fault|doing|mistake|job|responsibility|choice|error
      not *2 point|blame|guess|accuse|speculate *2 at? *1 anybody|anyone|others|whose|who
    acted -0.15 always
      you|they *1 booked|paid|filled|switched|read|followed|did|checked *4 in|twice|good|
        everything|right|off|exactly
      i|we can see *3 on your|line|record|account|that
      your *4 paid|sent|arrived|came *1 on|in|early time|full ; as often as she|he ; the way we _
      our *1 <own> *1 has|have? *1 locked|lost|broke|failed|hurt|caused|shut|stopped|let|sent|
        swapped|overcharged|made
      we|i <adv>? failed|lost|broke|missed|forgot|cancelled|chose|hired|packed|took|made|kept|
        sent|used|held|drove|built|sold|bought|got
      we <adv>? did|had|have not ; we|i *1 <be> *1 wrong|late|slow|too
    """
}
