extension StandardRules {
  /// Where the person who was harmed is said to have done it, or to have failed to prevent it:
  /// agents of a fault, duties, advice that comes too late, what would have been, contracts,
  /// questions turned round, doubt, and what such people always do.
  static let reproach = """
    [blame-shifting]
    victim 0.95 asserted: It puts the fault on the person who was harmed.
      you *1 chose|picked|opted|selected|booked *1 the|to|not|for *1 cheapest|lowest|basic|
        standard|economy|saver|not|go|travel|leave|stay
      you chose the|to|not|a
      he|she|they|child|children|dog|you should not *1 have *1 been *1 in|on|at|there|near|
        outside|inside|alone|using|playing
      <wronged>|someone|somebody *4 must|may|might have *1 been? *1 changed|pressed|opened|
        dropped|forgotten|given|left|used|turned|touched|switched|clicked|moved|mixed|misread|
        misheard|missed|confused|mistaken
      may|might|can|could|must not have been *1 clean|closed|locked|fastened|sealed|sterilised|
        sterilized|washed|cooked|stored|set
      your expectations|impatience|behaviour|habits|carelessness|inexperience
      the *1 behaviour of *2 <generic> ; <generic> behaviour|conduct|impatience|carelessness
      <wronged> <aux>? <adv>? <failverb>
      you *2 may|might|must *1 have <adv>? entered|typed|misread|misunderstood|used|forgotten|
        confused|overlooked|clicked|opened|given|pressed|dropped|shared|missed|mixed|touched
      you clearly|obviously|evidently|apparently did|have|had|do not
      you clearly|obviously|evidently|apparently|simply <failverb>
      you|users|customers|passengers *1 <be> *1 required|obliged|expected to
      <wronged> *2 should|could|might|ought *1 to? have <adv>? <duty>
      your *3 should|could|might|ought *1 to? have <adv>? <duty> ; you <be> *1 supposed|meant to
      you did not <adv>? <duty>|bother|leave|give|try|care ; you never <adv>? <duty>
      user|customer|passenger|patient|pilot error|mistake|misuse|negligence|behaviour|fault
      improper|incorrect|wrong|careless|unsuitable|excessive|improperly *1 use|usage|storage|
        handling|used|stored|handled|installed
      used|stored|handled|installed|followed|closed|fitted *2 incorrectly|wrongly|improperly
      not *1 used|stored|followed|handled|installed *3 correctly|properly|instructions|intended|
        directed|recommended
      must be *1 handled|used|stored *2 care|correctly|properly|instructions
      weak|reused|simple|same *1 passwords|password
      your|their|his|her *1 own *1 fault|responsibility|risk|choice|mistake|doing|decision
      you <be> *2 to? blame ; you <be> *1 responsible|partly for
      because you *1 did|used|ignored|left|chose|failed|opened|clicked|gave|shared|bought|went|
        insisted|waited|decided|let
      since|as you *1 failed|ignored|chose|insisted|declined|refused
      result|due|because|down|caused|through of|to|by|all *1 your|their|his|
        her *1 own? *1 <slip>|use|handling|behaviour|decision|choice|device|phone|browser|
        settings|connection|internet|lifestyle|diet|actions|conduct|impatience|delay
      contrary to *2 instructions|advice|warnings|label|manual|recommendations
      against *2 instructions|advice|warnings|recommendations
      instructions|label|terms|manual|leaflet|warning|sign|rules *2 clearly|plainly
      as *2 instructions|label|terms|manual|leaflet *1 clearly|state|stated|say|states
      as *2 stated|said|printed|written|explained *2 label|instructions|leaflet|terms|manual|
        pack|box
      you <be> *2 careless|warned
      you *1 accepted|agreed|signed *3 terms|conditions|to|it|this|agreement
      <wronged> who *5 themselves|unknown|strangers ; brought *2 on yourself|themselves|himself
      put|puts|bring|place|expose~ themselves|yourself|himself|herself *2 risk|danger|this
      passenger~|customer~|guest~|patient~|she|he <aux>? <adv>? refused|declined|resisted|
        provoked|escalated|insisted|shouted|started|attacked
      too many customers|people|users|callers|calls|passengers|parents
      called|call|write|wrote|came without need|reason|cause ; set *2 up *1 correctly|properly
      your *4 <be> *2 outdated|incompatible|misconfigured|unsuitable|unsupported|expired
      display|device|phone|browser|computer|connection|settings *3 <be> *2 outdated|old|
        incompatible|unsupported
      you <be> *1 confused|mistaken ; was|were|is|are *1 provoked ; was|were|is|are *1 asking for
      refus~ to follow|comply|cooperate|listen|move|pay|show|leave
      <wronged> *2 <be>|been *1 <advised>|notified|informed|told|asked *1 to|of|that|not|
        about *8 themselves|before|always|first|in|must|not
      <generic> *1 were *1 <advised>|told|asked|notified|informed
      <generic> *1 have|had *1 been *1 <advised>|told|asked|notified|informed
      you were *1 <advised>|notified ; you have|had been *1 <advised>|notified
      you were|been *1 told|informed *1 twice|clearly|repeatedly|beforehand|several|often|plainly
      <wronged> *1 <be> *1 reminded|expected|required|supposed *1 to|that|of
      <wronged> *1 <be> asked not|never ; not *1 supposed|meant|allowed to *2 on|in|at|there
      <wronged> *1 did|do|have|had? *1 agreed|accepted|signed|consented|agree|accept|sign|
        consent *5 terms|conditions|box|contract|waiver|form|risks|risk|agreement|rules|policy|
        it|like
      you did *1 tick|sign|agree|accept|choose|opt|click|press|confirm|say
      which|that you|they|customers|passengers|members *1 accepted|agreed|signed|ticked|chose
      you|they|he|she|passengers|customers|guests knew|know|understood *1 the risk|risks|rules|
        terms
      <wronged> *1 have|has|had|were *1 been? *1 given? *1 ample|plenty|sufficient|enough|every|
        fair *2 time|warning|notice|opportunity|opportunities|chance|chances|reminders
      left|leave|leaving it *1 rather|very|too|so|a late|long ; waited *2 before|until|too|so
      <wronged> *1 may|might|can|will|must *1 not *1 have *1 noticed|followed|read|seen|realised|
        realized|understood|closed|tightened|set|entered
      responsibility|duty|onus|obligation *5 lies|rests|is|falls|was|remains *1 with|on|upon|
        for *2 <wronged>|<maker>|individual
      <wronged> *1 have|has|had|bear|bears|share|shares *1 a|the|some|their|own? duty|
        responsibility|obligation|part|blame
      up to *1 the? customers|passengers|parents|users|guests|owners|tenants|them|
        individuals *1 to|whether|how
      at|on|from|by *1 your|customer|user|consumer|client|their|passenger end|side
      mistake|error|fault|problem|issue|care|attention|delay *3 at|on|from your|the *1 customer|
        user end|side|part
      your *2 <be> *2 culprit|cause|reason|problem|trigger|blame ; likeliest|likely culprit|cause
      your *3 is what|why *2 set|caused|led|triggered|made
      <wronged> *2 was|were *1 seen|filmed|spotted|observed|caught *1 climbing|running|playing|
        standing|leaning|leaving|opening|pushing|using|jumping|crossing|smoking|drinking|touching
      themselves|herself|himself|yourselves *1 partly|largely|also to? *1 blame
      themselves to blame
      <wronged> *3 partly|largely|solely|entirely|also *1 to? *1 blame|responsible
      where *1 it|they|he|she|you should not *1 have ; left *2 unattended|unlocked|ajar|open by
      passwords *1 such|like *1 as yours|that|these ; people like you ; likes of you
      in your case
      you *1 left|entered|gave|typed|put|shared|chose|picked *5 voluntarily|yourself|behind|
        freely|willingly|unlocked|unattended|openly
      you *2 would have *8 if you|they *1 had ; would have *6 sooner|earlier|faster if you|they
      <wronged> *3 had *4 gear|helmet|belt|equipment|gloves|mask|seatbelt *1 and|but *1 did not
      collection|return|checking|cleaning|disposal|registration is *1 up to you|your
      <wronged> who|that *3 <failverb>|drink|drinks|leave|leaves|panic|rush|speed|cheat
      <wronged> who|that do|does|did|will|would not ; <wronged> who keep|keeps|read|use|check
      slow with their|your ; nobody|nothing *1 forced|prevented|stopped|stopping|made *1 you|them
      because *2 nobody|none|no *1 one? *1 filled|returned|read|told|asked|opened|checked|signed|
        sent|collected|registered|reported|called
      form|forms|paperwork|details|documents *3 incomplete|illegible|late|missing|blank
      subject line|label|address|form *3 left|was|is *1 vague|blank|unclear|illegible
      not *1 what|as|where you *1 <be> *1 supposed|meant ; unattended|unsupervised child|children
      the courier|driver|postman|agent *2 you were not|out
    late-advice 0.85 always: It tells those who were harmed what they should have done.
      <wronged> should|could|might *2 have *1 asked
      would *1 help|easier|better|useful *2 if *1 <generic>|you ; go a long way
      little|bit|some|more *2 patience|care|foresight|goodwill|planning|attention
      if <generic> *6 we *1 could|would|might
      you *1 may|might want|wish|like|care to *1 look|check|read|review|consider|think|revisit
      <generic>|you|everyone|anyone|everybody *1 should|must|need|ought *1 to? always|never|
        simply|really|just <duty>|give|share|trust|be
      <generic>|everyone|anyone|everybody *1 should|must|need|ought *1 to? expect|learn|realise|
        realize|understand
      <generic>|everyone|anyone|everybody *1 should|must|ought *1 to? know *2 better|by|how|what|
        to
      you must|need *1 to? understand|realise|realize|accept|learn
      you should not give|share|post|trust|let|believe|rely|expect|leave|count ; common sense
      if you had <adv>? <duty>|<failverb> ; if only you ; had you <adv>? <duty>
      should *1 know better ; know|knows *1 better ; goes without saying
      anyone|anybody|everyone|everybody *6 can|could *1 see|tell
      as everyone|everybody|anyone knows ; next time *2 please|try|be|plan|check|read
      you can not|could not expect ; what did you expect ; what do you expect
      <wronged> *1 should|could|might|ought|must *1 to? *1 do|have *1 done *1 more|better|well
      <wronged> would *1 do well
      <wronged> would *1 be|have *1 been? *1 wise|wiser|well|better|sensible
      <wronged> *4 really|do|simply|always need|have|ought|must|should to? *1 <duty>|be|have|learn
      <wronged> need|needs|have|has to *1 be|take|show *1 more|better|greater|some careful|care|
        responsibility|aware|vigilant|attention
      one would|might|could *1 have *1 hoped|expected|thought|imagined|wished
      i would have thought ; you would *1 think
      would *1 have *1 been *1 wise|wiser|sensible|prudent|better|easier|enough|safer|simpler|
        courteous *2 to|if|had
      would have been so? *1 simple|easy|kind *1 to|of
      always|usually|never wise|sensible|prudent|advisable|unwise *1 to
      is|was|be wise|prudent *1 to
      care|attention|look|glance|check|moment|minute|thought|phone|reading|preparation *6 would|
        could|might *1 have
      all it takes|took|needs|needed ; it only takes|took|needs
      how *1 hard|difficult is|can it|that to ; is it *1 so|too|that hard|difficult|much
      if only *1 people|customers|users|they|he|she|the|your|everyone|parents|passengers
      responsible|reasonable|sensible|careful|prudent|decent person|parent~|owner~|user~|adult~|
        traveller~|travellers|customer~|driver~|pet|people|guest~|tenant~|citizen~
      wise|wiser|seasoned|experienced|regular|frequent|savvy|careful *1 traveller~|travellers|
        traveler~|travelers|flyer~|customers|users|passengers|parents|owners
      you will|must|may|should *1 be *1 aware|know|appreciate *1 that|how|from|of
      everybody|everyone|anybody|anyone *1 knows|know *2 that|you|one|not|to
      as *2 any|every *2 will|would|could tell|know|confirm|see
      anybody|anyone *5 would *1 know|realise|realize|see|understand ; as anybody|anyone who
      can|could|should not|hardly *1 be *1 surprised|surprise *2 if|when|that|by
      by the age of *8 know|knows|expected|able|should ; old enough to
      normally|generally|usually|surely knows|know *1 to|not|how|better
      should|ought *1 to *1 carry|bring|pack|allow|keep *2 enough|sufficient|extra|spare|more
      next time *1 , please|try|be|plan|check|read|allow|do|make|leave|you ; for next time
      in *1 future *1 , please|you|we|try|make|allow|always|kindly ; lesson to|for *1 you|all|us
      a *1 lesson *1 to|for|here
    had 0.7 command: It says that all would be well had they acted otherwise.
      had you|he|she|they|the|your|it|this|customers|people|parents|passengers|users *8 would|
        could|might
    supposed 0.6 always: It says that all would be well had they acted otherwise.
      if *6 had *8 would|could|might *1 not|never|hardly|still|have|all
      without your|their|his|her
      would|could|might *5 if|had you|they|customers|people|passengers|parents|users|he|
        she *1 had|been|only|told|read|asked|checked|called|would|followed
      would|could|might not|never|hardly *6 but for|if|unless
    advised 0.7 always: It says that the advice was there, and was not taken.
      we|i *2 gave|sent|issued|offered|showed|posted *3 reminder~|warning~|notice~|instructions|
        advice
      let us not *1 forget ; not *1 forget|overlook *1 who|that|what
      we|i *2 remind you|customers|guests|passengers
      you *1 <will>|may|might *1 recall|remember *2 that|we|our|the
      tickets|fares|bookings|orders|sales are|is *2 subject|conditional
      there for *1 anybody|anyone|everybody|everyone|all *1 to
      we did warn|advise|tell|say|ask|remind|email|write|recommend
      we had *1 warned|advised|reminded|recommended ; you *1 <be> *1 well|fully? aware
      you must *1 have known ; have been avoided|prevented|spared|spotted *2 if|by|had|with
      you|customers|passengers|guests|users|parents <aux>? <adv>? chose|opted|elected|
        preferred to|not
      it pays|helps to ; worth checking|reading|asking ; advisable|prudent to ; your spam|junk
      spam|junk folder ; simply|merely by checking|reading|asking|following
      as|like *1 the|our|your *2 <contract> *2 state|states|say|says|explain|explains|show|shows|
        warn|warns|require|requires|make|makes|advise|advises|set
      stated|explained|printed|written|described|outlined|listed|shown|mentioned|set *1 out? in|
        on *2 <contract>|page|section|bold|email|emails|welcome|app
      <contract> do|does|did *1 say|state|warn|ask|tell|mention ; it|they does|do|did say
      section|clause|paragraph|page ^number|<count> *3 <contract> ; <advised> in section|clause
      in black|bold|plain *1 and|sight|english|letters|type ; in the small|fine print
      plain to see ; for all to see
      a|the leaflet|notice|sign|email|letter|reminder|warning *3 on|about exactly
      records|logs|system|data|cameras|footage|gps|meter *1 clearly? show|shows|say|says|
        indicate|indicates|suggest|suggests *2 you|reminder|customer|he|she|they
      system|network|machine|meter|computer|data *1 does|do|can not *1 lie|make|invent|wrong|err
      you will have *1 received|seen|read|had *3 email|letter|reminder|notice|text|it
      you will *1 have *1 noticed|read|seen|been
      suggest *2 you *1 check *1 where|what|your|again
      suggest|recommend|advise *2 reading|checking|looking|rereading *3 again|more|properly|
        carefully
    told 0.7 command: It tells those who were harmed what to do next time.
      <heed>|be|leave|arrive|set *8 next|another time ; <heed>|be|leave *8 in future|the future
      always|never <duty>|give|share|let|trust|leave ; learn to ; do not blame
      look|read|listen|search|think *3 properly|closely|again ; just read|look|use|wait
      rules are rules ; maybe|perhaps *1 keep|check|read|try|ask|look|use|plan|bring *4 next time
    looked 0.7 asserted: It says that a little care would have done.
      if you *2 look|looked|read|listen|listened|check|search|wait *3 properly|carefully|closely|
        again
      you will find|see *4 if you look|read|check ; find *5 if you look
      just read *2 carefully|again|properly
    asked-back 0.85 always: It asks the person who was harmed to answer for it.
      were|was|is|are the|your|his|her|their *3 fastened|closed|locked|sealed|clean|charged|
        switched|supervised|plugged|stored|washed|set *1 at|properly|correctly|really|actually
      why did|have|do|are|were|would|could|can you|he|she|they|your *1 not|even|only|wait|still
      why did|have not you|he|she|they ; was it *1 you|your ; was it not you
      did|do|have|are|were|could|can you not ; did|do|have you even|actually|really
      have you *1 not|ever considered|thought|heard|read ; who asked|forced|made you|him|her
      nobody asked|forced|made you|him|her ; no one asked|forced|made you|him|her
      how could|can you|anyone not ; are you *1 sure|certain that|it|this
      what were|are you doing|thinking ; where were you|the ; by any chance
      is it *1 possible|conceivable|likely *1 that you|he|she|they|somebody|someone|your|the
      could|might|may it *1 not? *1 be that
      wonder|wondering *1 why|whether|if|what *1 you|he|she|they|your|people *1 waited|did|had|
        left|were|was|chose|never|not
      perhaps|maybe|possibly *1 you|he|she|they|somebody|someone|your|the|children|child *2 had|
        have been? *1 running|playing|left|forgotten|dropped|opened|touched|given|misread|
        leaning|missed|used
      perhaps|maybe|possibly *1 you|he|she|somebody|someone *1 <failverb>|left|gave|dropped|
        opened|pressed|clicked|shared|touched
      did|do you *1 read|follow|notice|tighten|close|lock|secure|remember|bother|think|
        see *1 the|our|to|it|that
      were|was|did|had not *1 you|he|she|they *1 warned|told|advised|asked|read|see|notice
      were|was|had you|he|she|they not *1 warned|told|advised|asked
      are you *2 sure|certain *2 that|it|this|you|she|he
      had *1 you|he|she *1 perhaps|actually|really ; do you *1 usually|always|often|normally
      mean|means|meant|suggest|suggests|indicate|indicates *2 somebody|someone|you|they *2 has|
        have|had|gave|left|did *2 given|shared|left|opened|forgotten|out|not
    doubted 0.7 always: It doubts the person who was harmed.
      if|whether *4 really|truly|actually|genuinely *3 <harm>|pain|bad|serious|worried|ill|
        urgent|happened|so|upset
      if it was|were|is *1 that|so|as bad|serious ; so you say ; according to you
      you|she|he|they claim~ that|to|the ; as you claim ; you|she|he|they allege~
      your allegation~ ; your version ; your side of ; two|both sides to|of
      other side of the story|coin ; we only have your ; no evidence that|of you|your
      can not verify *2 your ; <be> *1 faking|lying|pretending ; psychosomatic ; coincidence
      you <be> *2 exaggerating|overreacting|imagining|dramatising|dramatizing
    excused 0.5 asserted: It says that such people bring it on themselves, or that all are so.
      <generic> *1 put|panic|swallow|forget|misread|exaggerate
      things|accidents|mistakes *1 happen|happens ; boys will be
      most|other|thousands|millions *2 customers|people|users|parents|passengers *6 no|
        without *1 problem~|difficulty|difficulties|trouble|issue~|complaint~
      nobody else *2 complain~|had|has|reported|noticed
      no one else *2 complain~|had|has|reported|noticed ; you <be> *1 the only one|person|customer
      everyone|everybody else *2 does|did|has|do ; others manage|managed|cope
      some|certain|many|most people|customers|users|guests|parents|tenants|passengers *1 will|
        simply|just|never|do|always *1 not? _
      when|because|if|since|as *1 <generic> *1 are|do|did|leave|left|forget|forgot|ignore|panic|
        rush|drink|play|run|wait|fail|move|use|try|misuse|share|open
      what happens *1 when|if <generic>|you ; most *3 come|comes|came|turn|turns *1 out|down *1 to
      which|it|this *1 can|may|does|will *1 happen|tend|tends *1 when|if|to
      tend|tends to *1 slip|happen|go|forget|be|panic|overreact|ignore|use|leave
      bound to *1 cause ; not *1 uncommon|unusual|unheard
      very|quite|fairly|extremely common *1 in|at|among|for|with|this
      first *1 complaint|report|time *2 heard|received|had|anybody|anyone
      we have *2 never|not *1 had a|any *1 complaint~|problem~|issue~
      never *1 had *1 a|any complaint~
      nobody|none else|other *6 trouble|problem~|issue~|complain~
      no one|body else *6 trouble|problem~|issue~|difficulty|complain~|affected
      hard|difficult to help *1 people|those|someone|anyone|you
    rebuked 0.6 always: It rebukes the person.
      that|this|it was|is|seems *2 hasty|rash|silly|foolish|naive|unwise|premature|hysterical
      refrain from speculat~|accus~|spread~|post~|judg~|exaggerat~
      stop *1 speculating|accusing|spreading|posting|exaggerating|blaming|whining
      before *1 accusing|judging|blaming|jumping ; jump~ to conclusions
      rush~ to judgement|judgment ; shame on ; none of your business
      can|could have *1 legal consequences ; once more , slowly ; slowly this time
      reason somebody|someone|people|others will|cannot|are ; who share lies|rumours|rumors|fakes
      sharing lies|rumours|rumors ; do not make things up
      you *1 wanted|wished|asked for *1 attention
      a|your pity|shame *1 that *1 you|she|he|they|people
      it is *1 a? pity|shame|regrettable|unfortunate *1 that? *1 you|she|he|they|customers|
        parents|people
      fell|fallen|fall for *2 it|this|that|a
      so *1 quick|quickly|ready to *1 believe|share|judge|blame
    """
}
