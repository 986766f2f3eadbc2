extension StandardRules {
  /// What an incoming post shows of its writer: what is repeated, ended, promised, running out.
  static let cues = """
    class bad = terrible horrible awful disgusting appalling shameful pathetic useless ridiculous
    class bad = unacceptable outrageous worst garbage trash joke shocking rubbish incompetent
    class bad = clueless
    [cue:frustration]
    repeated 0.35 always
      how many *1 more? *1 times ; <count> times ; time and again|time ; over and over ; yet again
      again and again ; once more|again , ; for the _ time ; every single|damn|bloody|time
      <count>|^number calls|emails|messages|letters|tickets|people|agents|hours|weeks *4 no|and|
        still|nobody|nothing|later|wasted
      fifth|sixth|seventh|eighth|ninth|umpteenth|nth|tenth *1 call|email|time|message|attempt|
        person|day
      same *2 answer|voice|email|form|reply|message|question|excuse|recording|thing|link|
        nonsense *1 again|every|over|all|as
      the same recorded|automated|canned|standard|copy ; cut off ; hung|hangs up
      round in circles ; going|go|sent|send round|around ; back to square ; pillar to post
      passed around|on|from|between
      keep~ *1 crash~|fail~|freez~|los~|cutting|hanging|sending|passing|transferring|putting|
        logging
      one|another of you tell|tells|says|say ; tell|tells|told me *1 something|someone different
      still *1 the|same|not|no|nothing|waiting|nobody|cannot
      all day|morning|week|afternoon *2 and|just|trying
    ended 0.4 always
      <we>|i *1 give|gave up ; <we>|i <be> done|finished|through ; had *1 enough|it *1 with|of|,
      last straw ; end of my|our tether|rope|patience ; beyond *1 a? joke ; sick|tired *2 of
      fed up ; losing|lost|run|running *2 patience ; driving me *1 mad|crazy|insane|nuts|up
      tearing my hair ; at my wits ; could scream
      for goodness|god|heaven|pete|christ|crying *1 sake|out
      ridiculous|farce|shambles|circus|pathetic|laughable|clowns|amateur|amateurs|disgrace|
        disgraceful
    asked 0.35 always
      why *1 does|do|is|can|will|should|must *3 every|nobody|no|nothing|none|not|always|never|keep
      can|does|do|is nobody|anybody|anyone|no *2 there|you *2 read|listen|answer|reply|know|there|
        working|listening|reading
      nobody|no *1 one? *2 there|at|seems|can|bothers|bothered|reads|cares *2 even|read|answer|
        care|know|to
      do|does|did you *1 even|ever|actually|people read|listen|care|check|know|look
      what is the *1 point|use ; seriously ; honestly , ; are you kidding|joking|serious|having
      i mean , ; is it *1 too|so|that *1 much|hard|difficult ; how *2 hard|difficult is|can|it
    failing 0.25 affirmed
      not|never *1 work~|load~|respond~|answer~|arriv~|function~|open ; crash~ ; froze|frozen
      useless ; loses|lost|deleted|wipes *1 everything|all|what
      will not|never *1 load|open|connect|answer|let
      waste|wasted|wasting *3 time|hour~|day|morning|money ; only to *1 be|find|get
      to be told to|that|i
    told-off 0.35 always
      took|take|taken *2 day|morning|afternoon|time off *6 nobody|no|none|never|nothing
      nobody|none|no one? *1 came|comes|come|showed|turned|rang|wrote|bothered ; took another
      with *1 due respect ; my|our patience ; patience *2 an end ; explained *4 to *1 <count>
      <count> of your *1 colleagues|agents|people|staff ; what is *2 matter with
      promised *3 call|reply|answer|visit|refund ; , then *2 , then ; each|every time the *2 rings
      i have now *1 explained|told|written|asked|called|waited ; how much longer ; how long *2 must
      keep|kept *1 having|jumping|being ; still no ; not one *2 of you|them ; again !
      do not *1 send|tell|give|ask|call|email|write|bother *1 me
      stop *1 sending|telling|asking|emailing|calling ; answer me|us|the
      read my|what|the *1 email|message|letter|i
      as i *1 have|already|keep? *1 said|told|wrote|explained|say
      i *1 have *1 already|told *2 you|said|told|sent
      i keep|kept *1 telling|saying|asking|getting|being|having|trying
    anger 0.4 affirmed
      angry|furious|livid|fuming|outraged|pissed|raging|enraged|seething ; <bad> ; fed up
      sick *1 of ; had enough ; sick and tired
      so|beyond|really|very annoyed|frustrated|mad|angry|annoying|frustrating|done ; frustrat~
      annoy~ ; wtf|ffs|omg ; what the hell|heck|fuck ; are you kidding|serious|joking
      sort it out ; get *1 act together ; shame on ; how hard *1 is|can ; infuriat~ ; fuck~
      bullshit|crap|bs|damn|bloody ; hate
    scorn 0.35 always
      you lot|people ; nothing works|helps|happens ; what is wrong with
      could not *1 organise|run|care
      second|third|fourth|fifth|tenth|umpteenth *1 time|email|call|message|letter
    waiting 0.35 always
      still *2 waiting|no|not|have|nothing
      no *1 reply|answer|response|one|body|update|help|refund
      nobody *2 answer~|reply~|respond~|help~|care~|call~
      no one *2 answer~|reply~|respond~|help~|care~|call~ ; on hold
      for|after <count> hours|days|weeks|months|times
      third|second|fourth|fifth|tenth|umpteenth time ; how many times ; again and again
      keep~ *1 ignoring|saying|telling|asking|getting|sending ; ignor~ *1 me|us|my|your
      never *1 answer|reply|replied|called|respond~ ; useless *2 service|support|response
      waste of ; when *2 you *2 going|fix|answer
    [cue:betrayal]
    deceived 0.5 always
      behind my|our|their|her|his back|backs ; to my|our|his|her face|faces
      sold *1 us|me|them *1 out ; sell|selling us out ; sold *2 behind|without
      stabbed *1 in|us|me ; two faced ; backstab~
      you *1 promised|swore|said|told *6 never|not|safe|would|could|again|nothing
      promised *5 would|could|never|not ; broke|broken|breaking *2 word|promise~|oath
      gone|went back on ; you *1 knew *8 and|but|yet|all|let|said|kept|did ; knew all along
      all along ; kept|keep|keeping *2 quiet|secret|from us|me
      kept|hid|hidden *3 from us|me|parents|everyone
      let|made *1 us|me|him|her|them|people *1 drink|eat|believe|think|use|feed|keep|go|carry
      swept *2 under ; cover *1 up|ups ; covering *1 it? up ; lied|lying|lies|liar|liars
      sold my|our|their|his|her ; cash in ; for a|your|the bonus|profit|share|shareholders
    believed 0.45 always
      more fool me|us ; fool me|us ; should *1 have known|listened ; i defended|recommended
      stood by|up ; <we>|i *1 was|were *1 so? loyal ; years of *1 loyalty|trust|custom
      loyal *3 and you ; <we>|i *1 trusted|believed|relied|counted|depended
      trusted you|the|them|him|her|your|it ; lost *1 my|our|all *1 trust|faith|confidence
      never *2 trust|believe|again ; no longer trust|believe
      trust|faith *3 gone|broken|shattered|destroyed|dead|ruined ; how *1 could|can|dare you
      after all *2 years|this|that|we|i ; after everything
      just|only|empty|hollow|nothing *1 but? words|promises|talk ; words mean nothing
      that was *1 the|our *1 whole? deal|promise|agreement
      treated *2 like|as *2 mug|fool|idiot|idiots|fools|dirt|nothing|rubbish|number|criminals
      taken *1 us|me|for *2 ride|fool|fools|mug|granted ; strung *1 along ; used us|me
      played us|me ; turned your back|backs ; abandoned *1 us|me|them
      hung *1 out|us|me|them *1 to|out
      <we>|i thought *2 you|we|i *2 were|was|cared|could|different|better|knew|meant|family
      feel|felt|feels *1 so|completely|utterly? *1 betrayed|cheated|used|deceived|conned|duped|
        let|lied
      years *1 i|we *1 banked|shopped|bought|flew|paid|gave|worked|used|trusted|ate|sent|voted|
        lived *3 and you
    trust 0.5 affirmed
      <we>|i *2 trusted ; believed *1 in you ; lied *1 to? ; lie|lies|liars|liar|lying
      cover~ *1 up ; betray~ ; broke *2 trust|promise|promises
      lost *2 trust|faith|confidence|respect
      never *2 buy|buying|trust|shop|shopping|use|using|again|fly|book ; how could you
      you promised|knew|hid|swore ; loyal *1 customer|customers|fan|member
      customer *1 for|since *1 <count>|over|years|many ; used to *1 love|trust|buy|like|be
      hypocrit~ ; two faced ; deceiv~|misled|mislead|cheated|dishonest|deceitful ; disappointed in
      boycott~ ; let *2 down ; hiding *2 truth|this|it|from
      profit|profits|money *2 over|before|above|than ; thought you were
    broken 0.4 always
      you knew|hid|lied|promised ; hid *1 it|this ; stood up for ; never again ; behind our backs
      you said|told|swore *4 never|over|again|safe|fixed
    [cue:urgency]
    body 0.5 affirmed
      will|does|can not *1 wake|breathe|respond|stop *1 vomiting|bleeding|move|swallow|stand|talk|
        see
      swelling|swollen|hives|choking|choked|seizure|seizures|unconscious|collapsed|fainted|
        convulsing|bleeding|overdose|limp|anaphylaxis|anaphylactic
      stopped breathing ; lips *2 blue|swelling
      epipen|insulin|inhaler|oxygen|dialysis|ventilator|nebuliser|nebulizer|defibrillator
      chest pain|pains ; heart attack ; in|into labour|labor ; blue lips ; burning up
      not *1 breathing ; <count> *1 tablets|pills|doses|bottles|nappies|left
      smoke|sparks|flames|gas|fumes coming|from|in ; on fire|upside
      trapped|stranded|stuck *3 inside|lift|elevator|upside|up|down|there|platform
      locked *1 in|out|inside|myself|us ; call someone|somebody|an|the|911|999|112
    clock 0.4 always
      as i *1 type|write|speak|am ; right|this now|minute|second|instant|very ; just now
      any minute|moment|second ; <count>|few minutes|hours|minute|hour ago|left
      an|one|half *1 an? hour *1 left|ago
      before *6 shuts|closes|close|shut|leaves|leave|boards|ends|goes|departs|midnight|noon|
        tonight|school|tomorrow|starts
      by noon|tonight|midnight|lunchtime|tomorrow|five|six|four|three ; at noon|midnight|once
      within *1 the? *2 hour|hours|minutes ; in <count>|ten|half *2 minutes|hours|minute|hour
      tonight ; due today|tomorrow|tonight ; unless *8 today|noon|tonight|now|tomorrow
      last *1 train|chance|bus|one|dose|tablet|flight|day
      about to *1 board|leave|lose|run|be|go|die|faint ; only *1 <count> left
      runs|ran|running out|low ; is|are *1 going|being *2 out|emptied|taken|drained
      emptying|draining|flooding ; getting worse ; spreading *1 fast|to|all ; time is
    asking 0.35 always
      , help ; please|somebody|someone|anyone|anybody help ; help me|us|him|her|please
      please , please ; please please ; quick ; quickly ; hurry ; stop it
      who *1 do|can i|we *1 ring|call|phone|ask|contact
      what|where *1 do|should|can i|we *1 do|go|give|take *1 now?
      do i|we *1 make|give|take|go|call|stop|throw|keep|wake|induce|let
      should i|we *1 make|give|take|go|call|stop|throw|keep|wake|leave
      need *4 now|today|tonight|answer|help|doctor|ambulance|someone|quickly|urgently|immediately
      answer|reply|respond|call *2 now|please|immediately|asap|today
      ambulance|paramedics|999|911|112 ; is it|this *1 safe|dangerous|poisonous|toxic
      i|we|he|she can not wait ; can not wait *1 any|until ; pick|picks *1 up *1 the phone|please
      stop *1 the|this|it|him|them *1 now|payment|transfer
    closes-at 0.4 always
      closes|close|ends|end|expires|shuts|leaves|boards|starts|due *1 at|by|in|on ^number|<count>|
        noon|midnight|today|tonight|tomorrow
      before then ; this afternoon|morning|evening *1 ? ; now . ; now ! ; come *2 now
      nobody *1 outside|there|here|answering ; climbing ; by ^number *1 today|tonight
    calm -0.4 always
      no *1 hurry|rush ; when|whenever you can|have|get *2 time|chance|moment ; take your time
      in your own time ; some time *1 before|next|this ; next month|year|spring|summer|winter
      not urgent|an emergency ; happy to wait ; until *1 the? spring|summer|next|autumn
    now 0.4 always
      urgent|urgently|asap|emergency ; right now ; hurry ; before it is too late ; running out
      need *3 now|today|asap|urgently|immediately|quickly|answer|answers|help ; please help
      please *1 help me|us ; help ! ; what *1 do i|we ; what should i|we
      waiting *2 hospital|airport|outside|er ; is it|this safe ; are *2 safe to
      should i|we *1 throw|stop|go|worry|take|call|see|change|cancel|be
      flight|surgery|boarding *2 in|today|tonight ; at risk ; in danger ; someone|somebody please
      🚨 ; 🆘 ; ⚠
    closing 0.4 always
      closes|close|leaves|leave|boards|board|departs|starts|ends|expires *2 in|at *1 half|an|
        ^number|<count> *2 minute~|hour~
      in|within half? an? ^number|<count>|few? minutes|hours|minute|hour ; no|nothing|none *2 left
      run|running|ran out of ; at my|our|the door ; outside my|our
      not *2 breathing|responding|waking ; losing consciousness ; getting worse ; bleeding
    soon 0.15 always
      immediately|immediate ; as soon as ; quick|quickly ; can someone|anyone|somebody ; deadline
      help me|us
    [cue:distress]
    shaken 0.45 always
      can not *2 stop *1 crying|shaking|thinking|worrying|seeing
      can not *1 sleep|eat|cope|face|bear|go|breathe|think|take|do *1 this|it|on|any?
      keep *1 crying|seeing|waking|hearing|thinking|shaking
      hands|hand|legs|voice *2 shak~|trembl~
      have|has not *1 slept|eaten|stopped|spoken|left|said
      do|does not know *1 what|where|how|who *2 to|do|turn|go ; no idea what|how|where *1 to
      chest|throat|stomach *2 tight|knots|heavy|hurts
      heart *2 racing|pounding|breaking|broken|stopped
      see|hear|seeing|hearing|relive|reliving *6 every|whenever|each|over ; nightmare~
      flashback~
      feel|feeling|felt *1 sick|ill|numb|helpless|hopeless|lost|dirty|alone|ashamed|violated|
        empty|unsafe|trapped|terrible|awful|worthless|guilty
      panic attack|attacks ; panicking|hysterical|inconsolable
      beside myself|himself|herself|ourselves ; wits end ; in bits|pieces|tears|shock|agony
      falling apart
      going to|about|might|will|could *1 lose *2 flat|house|home|job|him|her|baby|child|
        everything|business|it|them|my|our
      lose|lost *1 another|him|her|everything|my|our|the *1 flat|house|home|job|baby|son|daughter|
        mum|dad|wife|husband|business|one
      losing *1 him|her|my|our|everything|hope
      does|will|did|would|has not *1 talk|speak|eat|sleep|leave|stop|come|play|smile|go|look|let|
        want *2 me|us|out|since|anymore|more|his|her|to|at|crying
      just|only sits|stares|cries|lies|shakes|sat|stared|lay ; sits and stares|cries
      not himself|herself ; begging|beg you|on
      i *1 am *1 desperate|scared|afraid|terrified|frightened|lost|broken|ashamed
      so|too|really|very *1 scared|afraid|frightened|ashamed|worried|alone ; please , i can not
      on my|his|her|our own *3 and|with|now|tonight ; all alone ; nobody to|left
      what if *3 he|she|it|they|i ; evict~|homeless|bailiff~|bankrupt
      no food|money|heating|home|water *2 for|in|left|and ; can not afford|pay|feed|buy
      how *1 will|am|are|do i|we *1 going? *1 to? *1 pay|feed|cope|live|manage|tell|explain|
        survive
      traumatis~|traumatiz~ ; scarred|haunted|haunts ; want *1 to die
      everyone|everybody will *1 know|find|see|laugh
      die|died|dying|dead|funeral|grief|grieving|buried
    alone 0.4 always
      alone|frightened|terrified|shaking|died|dying|dead|heartbroken|hopeless|desperate ; no words
      have|has not slept|eaten|stopped ; can|could not *1 stop|sleep|breathe|eat ; keep thinking
    harmed 0.5 affirmed
      my *2 <person> *5 <harm>|er|choked|crying|rushed|scared|eaten|ate|swallowed|drank|vomiting|
        throwing|fever|rash|sick|lost
      <we>|i *3 hospital|er|ambulance|injured|burned|burnt|bleeding|poisoned|vomiting|terrified|
        scared|crying|shaking|hurt|panicking|devastated|panic
      in tears|hospital|pain|shock|intensive|coma ; fighting for *1 life ; rushed to ; throwing up
      can not *1 sleep|breathe|stop|eat|cope ; heart *1 is|broken|breaking|attack
      so|really|very|just *1 scared|afraid|worried|frightened|upset|anxious|terrified|sad
      scared|terrified|frightened|petrified|devastated|heartbroken|distraught
      crying|sobbing|trembling|shaking
      i *1 am|feel|felt *2 sick|ill|hurt|afraid|lost|helpless|hopeless|humiliated|alone|ashamed|
        unsafe|traumatised|traumatized
      <person> *3 died|dead|dying|hospital|hospitalised|hospitalized|sick|ill|injured|burned|hurt|
        choked|cut
      lost *1 everything|all|my|our *2 savings|money|job|home|baby|everything|dog|cat
      identity *1 stolen|was|theft ; emptied|drained|cleaned *2 account ; want to die|disappear
      😭 ; 😢 ; 😰 ; 😨 ; 💔 ; 😱
    [cue:sarcasm-hint]
    ironic 0.4 always
      nothing says|screams
      just|exactly what *1 i|we|he|she|every|the *1 needed|wanted|would|always|ordered|asked|had
      bucket list ; bless *1 him|her|them|you|their ; silly|stupid|foolish|naive *1 me|of me|us
      how silly|stupid|foolish|dare i|naive ; of course , how|silly|why|it|because
      lovely|nice|kind|good|great|sweet|decent|big|generous|clever|thoughtful|considerate|
        brave of you|them|him|her
      thanks a *1 bunch|lot|heap|ton|million|bundle ; thanks for nothing|ruining|destroying
      shall i ; shall we ,
      i will just|simply *1 use|go|wait|sit|grow|pay|eat|walk|live|sleep|teleport|fly
      guess i|we will ; retire|retiring on ; ten|10|five|5|zero out of ; would *3 again
      top|full marks ; gold star|medal ; round of applause ; slow clap ; hats|hat off ; take a bow
      class act ; master class ; masterclass in ; stroke of genius
      what a *1 bargain|treat|joy|surprise|shock|service|relief|result|coincidence|delight|
        triumph|time|start|welcome|hero|heroes|legend
      who needs ; who knew ,|!|?|that ; who would have ; must be nice
      good|great|nice|glad|happy|reassuring|comforting to *1 know|see|hear|learn *2 you|that|my|
        our|where|how
      money well ; living the dream ; my|our *1 favourite|favorite *1 bit|part|is
      truly|absolutely|really|simply *1 world|outstanding|superb|stellar|brilliant|first|inspired|
        genius
      especially|particularly|really|absolutely|just *1 love|loved|enjoyed|liked|adore|
        appreciate *2 the|how|that|when|being|not
      bargain ; genius ; wow ; yay ; hooray ; woohoo ; brilliant , ; superb ; bravo
      sure , *1 blame|because|why|it|that|i ; it is|was always the
      always|never the|your *2 is not it ; huh ; right ? ; yeah , *1 right|sure|great|because
      as if ; lucky|poor me|us|old|you ; aren't you ; well done ; way to *1 go
      nice one|work|touch ; great|good|nice|amazing job|stuff|effort ; cheers for
      oh *1 great|brilliant|good|lovely|joy|wonderful|super|fantastic|how|the|goody|sure|well
      oh , *1 great ; nothing *1 like|beats|better ; can not wait to|for|until
      looking forward to *2 next|another|paying
      so *1 much|glad|happy|reassuring|helpful|generous|convenient|thoughtful *2 for|that|you|to|
        of
      clearly *3 priorit~|care|value|listen|important|working ; no rush|hurry *1 , though
      honestly *1 impressed ; first class|rate ; world class ; five star ; state of the art
      award winning ; very|how reassuring
    open 0.4 always
      did|do|does|is|was|are|were|has|have they|you|it|he|she ? ; imagine what|how|if ; touching
      how *1 generous|thoughtful|sweet|touching|clever|efficient|modern|brave
      best day of|ever ; sure , because ; love being|getting|waiting|having|paying ; lucky me|us
      oh *1 great|wonderful|lovely|brilliant|nice|perfect|joy ; yeah right|sure ; sure jan
      thanks|thank *2 for *1 nothing ; thanks a lot|bunch|million ; slow clap
      just *1 what i|we *1 needed|wanted ; what could *2 go wrong ; said no one ; said nobody
      because *1 nothing says ; 🙄 ; 🙃 ; / s ; sarcasm ; not surprised ; big surprise ; shocker
      extra *1 protein|crunch|crunchy|flavour|flavor|iron ; free *1 with|metal|glass|bonus
      clearly *2 care|value|important|priority ; totally *1 normal|fine|safe|believe|trust
    praise 0.35 always
      great|nice|good|brilliant|amazing|excellent|fantastic|wonderful|stellar|superb|awesome|
        outstanding|lovely|classy job|work|one|going|service|communication|timing|move|stuff|
        response
      way to go ; well done ; bravo|congrats|congratulations|kudos ; 👏
      how *1 nice|lovely|kind|convenient|generous|wonderful|reassuring|comforting|thoughtful
      so *1 glad|happy|reassured|comforting *3 you|that|to|my|we ; would *2 recommend
      love *1 how|that|it|when|getting|finding|waiting|being ; 5|five stars
    """
}
