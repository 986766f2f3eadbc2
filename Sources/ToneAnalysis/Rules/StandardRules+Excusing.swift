extension StandardRules {
  /// Blame that goes past the person: to those who made, sold or carried it, to a machine or a
  /// rule, to one of one's own; and away from whoever speaks.
  static let excusing = """
    [blame-shifting]
    elsewhere 0.65 asserted: It puts the fault on others.
      third party *2 device~|product~|vendor|supplier|cells|parts|system|firm|app|part
      handled|done|made|managed|run|operated|printed *1 externally|elsewhere|abroad
      altered|changed|damaged|opened|mixed *4 after it|they left ; after it|they left us|our
      act~|work~|went|reli~ *4 on *1 what|figures|data *3 been? given|passed|told|received|sent
      version|list|file|data|figures|papers|information|address *4 reached|given|passed|sent|
        handed *2 us *3 was|were|had
      out of date , *2 we ; came|come with *2 papers|certificate~|guarantee~
      no|any reason to doubt|suspect|question ; on paper *4 was|were|in
      was|were already *3 in|wrong|there|faulty|broken|damaged when|that|before
      print|publish|pass|sell|deliver what *3 sends|send|gave|give|gives us
      that|which others *1 look|run|own|made|manage
      belongs|belong|belonged to *1 somebody|someone|another|others|other|its
      did|does|do not *1 belong to us ; the|our own? hands *2 else|others
      last people|person|one|ones to *6 not ; whoever *2 supplied|made|sold|built|installed|wrote
      paid|pay to know|do ; best of names
      to raise|take *4 with *3 people|them|who|whoever|<other>
      you *3 need|have|want to raise|take *3 up? with ; send *2 bill to *1 whoever|them|the|him
      them *1 you|that *2 want ; are the ones to ask
      proper|right|best|correct address|place|door|desk|people for
      <asks> *6 belong|belongs|rest|rests|lie|lies|addressed|directed *2 with|to *2 them|that|
        those|whoever|<other>|court|insurer|insurance
      with them that
      only *2 they|he|she|<other>|airport|network *1 can|could *1 sort|answer|solve|explain|tell|
        say|fix|decide
      they|he|she can sort *1 out ; chase them|him|her|<maker>
      should *1 explain|answer *1 for? it|this|that ; our part|role|job|duty *1 ended|ends|stops
      lies|lie|is between *2 and|two|you|drivers ; is|was the _ affair|business|job|matter|duty
      <be> *1 beyond|outside us ; what *2 do|does|happens *1 with|to|after *8 beyond
      cannot|not *1 be in every ; in nobody|whose hands ; nobody could *1 tell|see
      <other>|agency|court|ministry|whitehall *1 has|have|had *2 on *1 its|their desk
      decision|choice|idea|work|lapse|mistake of *1 the|a|an *4 concerned|individual|colleague|
        involved
      in hindsight *1 a|an? unwise|poor|bad|unfortunate|mistaken|wrong
      shame *1 their|the|our *3 not ; people *1 who made|sold|built|supplied|ordered
      who|that|firms|makers *4 has|have been *1 told|warned|asked *2 for years|months|long
      most|many|firms|makers|they have *1 preferred|chosen to ; had preferred|chosen to
      somebody|someone gave *3 away ; and it was not us ; hole in it|them
      inspector~|authorit~|auditor~ *4 nothing to say ; it was the _ job ; put off *1 for|by
      before our|my time|day ; long before our|we ; who ran *2 before ; sins of ; those who signed
      have since *1 moved|left ; has left us ; left a house
      it was the|a|an|our|their _ *4 that|who|which *1 failed|forgot|dropped|missed|caused|did|
        got|made|sent|mixed|let|lost|chose|should|broke
      <other>|they *5 *3 should|ought *1 to? have <duty> ; dropped the ball
      our|the|their _ assured|promised|certified|guaranteed|swore|vouched *1 us|that|to|for
      theirs|his|hers|yours to *1 explain|answer|fix|solve|mend|say ; is|are|was|were theirs
      someone|somebody *4 can|could|does|do not ; someone|somebody at|in|from the *4 not
      chose|chosen|bought|hired|picked|took the *1 cheapest|lowest|easy ; this is the result
      what the _ neglected|ignored|forgot|failed|left|did|broke ; made *1 the scapegoat
      blame game ; finger pointing ; tied|tie|binds|bind our hands ; was|were|is|are not ours
      probably|presumably|perhaps *1 the heat|weather|wind|rain|snow|frost|sun
      subcontractor of a ; put *1 to *3 who|that *1 built|made|sold|designed|installed
      your|her|his own doctor|bank|lawyer|insurer|agent|mechanic|adviser *1 cleared|told|said|
        signed|approved|advised|did|let
      they|engineers|staff|team|colleagues|drivers|crew *2 been|were given|told|sent|
        handed *2 wrong|false|old|outdated|incorrect|faulty
      address yourself|yourselves|themselves
      outside|beyond our *1 influence|power|reach|knowledge
      held *1 to account|responsible|liable|accountable for what ; not unknown *1 in|among|for
      mind readers ; <be> not|no *1 a? babysitter~|nanny|nannies|bodyguard~|clairvoyant
      only pass|passes|print|prints|do|does *2 what *1 the|they|it|we|others|is
      send|sends|give|gives us whom|who|what
      decided|decisions *2 in|by *1 brussels|washington|london|parliament
      nobody|no one? told us|the|our *1 driver|staff|crew|team|that|about|of
      former|previous|old|ex partner|friend|brand|distributor ; packed|made|done by temporary
    self-cleared 0.55 asserted: It clears itself where somebody was harmed.
      passed|met|cleared|meets|meet *2 every|all|each|any *3 check~|examination|test~|inspection|
        standard~|requirement~
      own *2 assembly|checks|side|part|team *3 meets|met|passed|worked|complied|fine
      every|all checks|steps|precautions|tests *2 on our|at our ; we|i did nothing wrong
      our *2 did nothing wrong
      did *1 everything *1 by|we|right ; nothing to answer|hide|reproach ; as much *1 a? victim~
      victim here *1 as ; every|quite bit *1 as much
      as *1 let down|cheated|shocked|angry|deceived|hurt|surprised *3 as *1 you|our|everyone
      let|cheated|deceived|hurt down? *2 as much|badly as
      we|us too|also *1 were|was|are|have *1 been? *1 deceived|cheated|misled|let|victims|
        suffering
      hit|hurt|cost us *3 as|more|hard|hardest ; nobody has *1 suffered|lost|done more
      imagine how *1 we|i ; only doing what ; only following ; we only keep|follow
      in *1 fairness to|, ; nobody fault|decision|doing|choice ; at the mercy of
    fellow-victim 0.3 asserted: It puts itself beside those who were harmed.
      as much *1 a? victim~ ; victim here *1 as ; victims ourselves|too|also
    one-of-us 0.7 asserted: It puts the fault on one of their own people.
      down to *2 one|single|individual|an|a *3 <single>|<staff>
      <lapse> *1 of|by *3 <single>|<staff>|outsider ; <lapse> by *1 an? <single>
      <single>|<staff> *4 <be> no longer *1 with|employed|works|here ; no longer with us|the|our
      part~|parting company|ways *1 with ; not *1 detract|overshadow|tarnish|reflect
      held against *4 others|hundred|team|rest
      says|say nothing about *4 rest|others|team|standards|people ; not how we *1 train|teach
      had|has|was|were *1 been? *1 trained *4 ought|should|did ; did not do *1 as *2 trained|told
      did|does not *1 follow|do *2 as|what *3 trained|shown|told|instructed|taught|procedure
      individual|person|people|colleague|colleagues|employee|member *1 concerned|involved|
        responsible
      matters into *1 his|her|their ; had no business ; think~|thought *1 that? *1 rules
      member *1 of staff *2 been|was *1 suspended|dismissed|fired|sacked|disciplined
      employee|worker|colleague *2 been|was *1 suspended|fired|sacked|disciplined
      first|second week|day|shift pressed|did|took|made|left|gave
      has|have since *1 been? *1 let|left|resigned|retired|moved|gone|dismissed|departed
    machinery 0.5 asserted: It hides behind a machine, a rule or the times.
      <machine> *7 automatically|itself ; <machine> *3 had no way
      <machine> *2 can not *1 stop~|take|know|be ; <machine> *8 not *1 take *1 into? account
      automatic~|automated filter~|process|step~
      without anybody|anyone *1 seeing|looking|touching|noticing ; by a|an|the <machine> *1 ,? not
      worked|decided|chosen|set|sent|calculated out? by *1 a|an|the <machine>
      once *2 <machine> *2 started ; can not be stopped ; not by a person
      <machine> *1 books|sets|decides|chooses|carries
      conditions|times|circumstances|market|climate *1 like these|this|those ; simply no other way
      no *4 <house> *1 has|have|had *1 a? choice ; back|backs *1 to|against the wall
      no <house> *4 could|can|would|stands|stand ; made for us ; in effect *2 made|decided
      no *1 <house>|roof|wall in the world|country|land
      <rule> *4 permit~|allow~|chosen|chose|demand~|leave~ ; singled out ; hard to see why
      as long as *2 <rule> ; not make the rules ; law is what ; helpless ; nature can not
      others in *1 our|the *1 industry|trade|sector|business|branch ; far worse
      by no means the only
      bigger|other|larger names|firms|companies|boards|banks *3 have|has|lose|lost|had|let|charge
      our competitors|rivals|peers *3 had|have|do|did|also|cancelled|too
      no|not _ in the world|country|industry|land|business
      every|any hospital|company|bank|railway|airline|firm|shop *2 in *1 land|country|world|trade
      most|many|all|other companies|firms|banks|airlines|hotels|insurers|schools|shops *2 do|no|
        not|never|cover|offer|would|charge|ask
      mistakes|errors *1 creep|slip|do|will *1 in|happen|occur ; under *2 pressure *2 everywhere
      name|show|find me|us *1 a|one|another ; our rivals|competitors *2 charge|do|have|pay
      not find *2 that does better ; years of cuts ; the sums that
      little|nothing|not *1 much *1 that? anyone|anybody|one|we could *1 have ; things can slip
      slip|slipped|slips|fall|fell *2 through the *1 net|cracks|gaps ; at busy times|periods
      good deal|lot going|happening on|in ; procedures|processes|things took|take *1 longer|time
      gremlin~ ; crossed wires ; ran *3 ahead|behind *2 schedule ; bring any *1 switchboard|line
      if everybody|everyone *1 rings|calls|writes ; so many of you *1 write|call|ring
      calls|call in an hour ; storm like that|this ; leaves everybody
    """
}
