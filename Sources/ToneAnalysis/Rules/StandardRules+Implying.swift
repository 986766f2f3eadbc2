extension StandardRules {
  /// Blame that is not said but understood: by comparing, by habit, by what lay open to be read,
  /// by what one accepts; by a machine, a rule, a trade; by whose hands it left.
  static let implying = """
    [blame-shifting]
    hindsight 0.85 asserted: It suggests that the person who was harmed did it.
      <wronged> must *1 have *1 <misdone>
      <wronged> must *1 have *4 wrong|wrongly|incorrectly|yourself|carelessly|badly|mistaken
      you must *1 be *1 mistaken|confused|wrong
      that|this|which is why *1 you|he|she|they|your *2 <be> *2 <harm>
      because *1 you|he|she|they|your *2 <be> *1 fat|old|weak|slow|unfit|careless|heavy|frail
      you *1 could|might have *1 spared|saved yourself|this|the|it|us
      need not have *1 come|happened|been *4 if|had
      <wronged>|candidate~|camper~|relative~|applicant~|cardholder~|
        leaseholder~ *2 <be> *1 responsible|accountable for
      for|to each|every|the <wronged> to *1 make|check|ensure|see|keep|read|know|look|watch
      satisfy themselves|yourself|himself|herself
      what *1 you|he|she|they|an adult *2 <be> *1 doing *4 in the first place ; had had a *2 drink
      had been drinking ; against all reason|advice|warnings|sense
      you|they|them|some|parents *2 know|knew *1 perfectly|very|full|quite|only *1 well
      ask~|remind~|beg *2 <wronged> *1 once more|again|yet ; it was you who
      left|broken|blocked|damaged|opened|ignored|misused|overloaded|propped *2 by *1 <generic>
      hardly made|meant|suitable|the for|thing|shoes|weather
      did|had|could|would not *1 bother|bothered *1 to|with
      <wronged> were|was not *1 exactly|particularly|very|terribly *1 quick|clear|careful|honest|
        helpful|polite|fast|forthcoming
      <wronged> signed|sign off ; you|he|she|they *2 approved *1 the|it|this|that|our
      bothered to ; you|they *1 will|would|must|should surely
      surely you|he|she|they|a|any|<generic>
      what did|do|does you|he|she|they|people|anyone think|expect|imagine|suppose
      <wronged> were|was *1 free|at|welcome to|liberty
      you *1 had|have *1 every|ample|plenty *1 chance|opportunity
      can only *1 assume|suppose|presume|conclude
      look~|seem~|appear~|assum~|suspect|presum~ *8 at home|by *1 a? customer|user|child|owner|
        guest
      looks|look|seems|appears *2 though|if|like *4 you|your|he|she|they|the *4 did|had|was|
        were *2 opened|broken|dropped|washed|left|used|forgotten|moved|overheated
      never know *1 whether|if ; shall|will never know ; as *1 you *1 say|claim|put
    habit 0.75 asserted: It says what a careful person would have done.
      whoever *8 must|should|has|have|ought|needs|will|can *1 to? be|expect|know|reckon|accept|
        look|complain
      <who> who *3 treat~|use~|keep~|handle~|store~|charge~ *5 ordinary|proper|reasonable|normal|
        due|some|respect|care|caution
      <who>|<wronged> with any|some|a|ordinary *3 sense|experience|care|foresight|
        knowledge *3 would|could|should|knows
      <who>|<generic>|adults|one may|can|could be expected to
      <who> who walk~|leave~|keep~|put~ *8 taking *1 chance|chances|risk|risks
      matter of *3 care|sense|prudence|courtesy|decency|politeness|hygiene
      at some point|stage *2 people|one|everybody|adults have|has|must
      with a|some|any little? goodwill|foresight|care|patience|effort|planning
      one keeps|reads|asks|checks|looks|does|gets|pays *4 a|what|before|not|one|the
      there is a reason *1 why|for|that ; technique|etiquette|discipline|preparation matters
      somebody|someone|person|people|anyone with|in your|his|her|such *1 condition|situation|
        position|age *8 accept~|choos~|take~|weigh~|expect~|must|should|naturally
      among *2 things to be weighed|considered|expected
      part of the|any bargain|deal|territory|risk|game|package
      go|goes|come|comes|came with the territory|price|place|fare ; get|gets what *1 pay|pays|paid
      has|have its|their price|risks|sounds|drawbacks ; these|those|such are the risks
      by your|his|her|their own choice ; of your|his|her|their own choice|making ; as *2 are told
      time to think *2 whether ; no one|nobody is *1 made|forced|obliged to
      you *1 were|are free|at *1 to|liberty *1 say|no|ask|refuse|leave|choose ; left at home
      best left ; <who> who do|does|did not *1 take|bother|care|listen|read|look
      takes the trouble ; take care of themselves|yourself ; look after themselves|yourself
      help is there for ; only ring|work|help|act|protect if *2 <who>|you ; will|does do that
      old pipes ; no diving ; meant to be held
      most|any|all|other|sensible|decent <generic>|people would|will|do *1 have|know|check|read|
        ask|look|bring|carry|wait|see *1 had|brought|checked|read|asked|known|that|this|it|the|a|
        first
      people|children|kids|boys|dogs|toddlers will always|touch|play|run|climb|fall|press|open|
        drop|talk|wander|be
      not for everybody|everyone
      a|any healthy|normal|average|robust|ordinary|fit adult|person|child|stomach|dog|skin|heart
      law unto
      work~|hold~|close~|lock~ *2 when|if|provided|once *2 is|are *1 worn|used|closed|shut|
        locked|fitted|set|held|fastened|plugged|charged|switched
      if <generic>|members|you|he|she|they|<wronged> *1 were|had|did|would|could *8 would|could|
        might
      would|could never|not|hardly *2 have *8 if the|your|his|her|a|an|<other>|somebody|
        someone *6 had|were
      only do|does so|what ; simply|only|just does what ; no *1 guarantee *2 that *2 follow
      with proper|correct|normal|ordinary|due|reasonable|regular _ *4 no|not|never|nothing|safe|
        would
      a|an trained|experienced|keen|careful|honest|decent|attentive|sharp|
        prudent _ *1 would *1 have|be|know|see
      <who>|person|driver|man|woman of your|his|her|their *1 age|experience|profession|training|
        size|build|weight|years
      <generic> do|does not belong *1 on|in|near|at ; no place for *1 a? child|children|kids|dogs
      sometimes|often|tend|can|may *1 to? overstate|exaggerate|misremember|imagine|dramatise|
        forget
      usual|common|commonest|typical|frequent cause|reason|explanation|culprit ; would be no *2 if
      if <generic>|everyone|you|they *1 came|kept|stayed|waited|behaved|asked|used|read|followed|
        listened|called *6 would
      does|do well to ; know|knows *1 their|your|his|her *1 own? limits|limitations
      will *8 now and then|again ; will *8 from time to time ; will *8 sooner or later
      there is only so much ; choice *5 was|is|were *1 hers|his|theirs|yours
    coped 0.7 asserted: It holds up those who came to no harm.
      <many> of *2 <wronged>|candidate~|camper~|<generic> *2 manage|managed|simply|moved|had|
        found|coped|read|understood|switched|got|did
      <many> <generic>|candidates|students *2 manage|managed|simply|coped|moved|found|understood
      those|everyone|everybody|anyone who *4 as *1 we *1 had? *1 asked|advised|told|said
      other|fellow|all families|customers|tenants|guests|households *6 no such|trouble|problem
      nobody|no one else *5 ill|hurt|complained|harmed|trouble ; <many> did
      for everyone|anyone|everybody|those who *8 no *1 trouble|problem|danger|harm
    there-to-read 0.7 always: It says that they might have known.
      who *1 had? kept|keep|followed|follow|read|checked|check|asked|ring|rang|updated *8 were|
        was|are|get|got|had *2 told|informed|fine|spared|safe|in|helped|within
      <paper> *5 asks|tells|warns|forbids|prohibits *1 <who>|<generic>|you|them|guests|all
      perhaps|maybe|ideally *1 next time|another
      next time *1 , ? leave|get|start|arrive|look|ask
      <paper> *2 had|has|have been *4 calendar|inbox|account|website|door|wall|mat|page|app|file|
        since|for|up|there
      for anyone|anybody|everyone|those|all *1 who *1 keep|keeps|looks|look|reads|read|checks|
        check|cares|cared|bothers|bothered|pays|pay|watches
      we|i *1 wrote|emailed|called|rang|texted *6 heard|received|got *1 nothing|no|back
      had been *2 up|there|announced|posted|displayed|lying *4 since|for ; did go out
      we do publish|state|print|advise|recommend|mention|warn
      was|were *1 announced|shown|displayed|posted *3 three|twice|several|many|times
      open|available|offered to you|him|her|them *1 when|since|all|from|had
      <contract> *4 that|which|page *5 warns|states|says|advises|recommends|requires
      <paper> *6 told|asked|warned <wronged>|visitors|people *1 to|not|of
      safe|fine|harmless *2 if|when|provided|as *5 charged|used|stored|handled|kept|followed|
        treated
      recommended|advised|required in *2 <contract>|folder
      recommend|suggest|advise *6 to avoid|prevent|spare ; warn|warns|advise|advises against
      <wronged> had been told|warned *1 what|that|of|about|not ; bears your signature
      your signature ; leaves *1 no room|doubt
      by boarding|buying|paying|entering|signing *1 , *2 consent~|accept~ ; means accepting
      consent to the risks ; been *1 in your account|inbox since
      the|a|one|single smallest|slightest|quick|one glance|look|call|word|question
      it is all in the|there|on ; all there in
      <paper> *2 was|were *1 in|on your *2 account|inbox|folder|mat|door|post|letterbox|file
      glance|look at *4 answers|shows|tells|settles|would
    had-they 0.75 command: It says that all would be well had they acted otherwise.
      had the|your|his|her|their|any|anyone|someone|everyone|people|more|all|<wronged>|<other>|
        <staff>|centres|candidates|schools|you *8 *6 would|could|might|need
    would-do 0.7 always: It says that a little would have prevented it.
      a|one|single|five|two|three single? call|word|look|glance|minutes|moment|question|email|
        click|step *8 would|could|might|and *2 have
      none|nothing of *1 it|this|that *2 would *1 have *4 to a|if|had|who ; nobody would be *5 if
      would *1 look|be|stand *2 different|otherwise *3 if|had
      would have taken *1 you|him|her|them ; if the|a|an|somebody|someone _ had *8 would
      might|would *1 have been an idea|wise|sensible|good
      in your place|shoes *1 i|we *1 should|would *1 have
      anybody|anyone|everybody *5 could have *1 told|seen
      who *1 should|could|might|ought *1 to? have <duty> ; your *5 must have been
      rang|knocked|called *4 no|nobody one? *1 came|answered|opened|was
      may|might|could explain why
      would have been *1 the|a better|wiser|safer choice|idea|plan|option
    puzzled 0.7 always: It asks the person who was harmed to answer for it.
      we|i *1 are|am at a loss *1 to|as
      only you|he|she|they can|could say|know|tell|answer|explain ; did it *1 not *1 occur
      one wonders|wonder|wondered ; it would be interesting to
      may|might we|i ask what|why *1 was|were|did|had|the|your|she|he|you
      where were *1 the|his|her|your parents|mother|father|teachers|adults
      one|we have|has|must|may|might *1 to? ask|wonder why|how|whether|what
      ask|invite|urge|encourage *1 <wronged> to *1 reflect|consider|remember|bear|respect
    disbelieved 0.7 always: It doubts the person who was harmed.
      according to *2 file|record|records|logs|system|data|notes *3 you|she|he|they *1 hung|did|
        never|left|ended|refused|declined|cancelled|opened|confirmed|chose
      no *1 trace|record|sign|note|mention of *2 any|a|your call|message|email|complaint|request|
        visit|payment
      do|does not *1 entirely|quite|really|exactly|fully|wholly *1 bear|match|support|agree
      tell|tells|paint|paints a *1 different|another *1 story|picture
      have only|just your|his|her word ; so you say ; tend to surface ; surface after
      more about *1 money|attention
      evidently|apparently|obviously|clearly|plainly *1 been? *1 passed|shared|left|opened|
        broken|moved|handed|given|worn|dropped|misused
    critics 0.6 asserted: It turns on those who complain, or on those who tell of it.
      do|does|did|without not? *1 have|know|see|knowing *1 the|all *1 full|whole|all|
        facts *1 picture|story|facts|background
      rather be angry|outraged|offended|upset ; rests|rest|based *1 on hearsay|rumour|rumor|gossip
      printed|ran|published|posted|broadcast|aired *5 without *3 asking|checking|call|giving|
        contacting|chance|word|question
      where *2 damage|harm|trouble|problem|mistake *1 was|is *1 done|made|lies ; made of it
      suits|suit some|certain|them ; certain|some groups|voices|quarters *2 have|has ; loud voices
      before joining ; keep this alive ; a headline is ; half truth~ ; run|running down our
      panic|outrage|fuss|anger|rush *2 has|have|did|that|to *3 more harm|damage|caused|bruises
      closer to home ; their|your own *1 conduct|doorstep|house ; do better to look
      check your *1 sources|facts ; rubbish|nonsense *2 gets|get|is|being *1 shared|posted|written
      no right to *1 complain ; never our customers ; not our customers ; two|both sides
      takes two ; not a one way ; both directions ; for all parties ; axe to grind
      has|have|with an agenda|vendetta|grudge ; ulterior
      critics|detractors|opponents|cynics|commentators *1 forget|ignore|should|would|fail|claim
    """
}
