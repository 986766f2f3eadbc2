extension StandardRules {
  static let strategies = """
    [strategy:deny]
    denies 0.6 always
      <we>|it|this|that|there did not happen|take|occur|do|say|sell|use
      is|are|was|were|be <adv>? false|untrue|fake|fabricated|doctored|hoax|fiction|baseless|
        unfounded|invented|staged
      <we> <adv>? deny|denies|reject|rejects ; no truth ; never happened ; not true
      there is|was|were no *2 recall|breach|contamination|crisis|problem|leak|incident|fire|link|
        connection|attack
      there have|has been no *2 recall|breach|contamination|leak|incident|attack|problem
      nothing *2 to do with *1 our|us
      rumour|rumor|claim|claims|video|story|report|reports|posts *3 false|untrue|fake|incorrect|
        hoax|doctored
      there is|are|was|were no _ in|at|on|near
      another|different product|company|brand|product|shop ; no , it|we|there|this|that
      we have found|seen no *2 evidence|sign|trace|indication
      never *1 used|contained|sold|had|said|done|employed|owned
      not *1 our *1 product|employee|staff|video|account|driver|store
      do not *1 use|sell|make|own|employ *6 never|and
    [strategy:scapegoat]
    blames 0.7 asserted
      <third> *3 <be> *1 to blame|responsible|fault|negligent|liable
      <third>|party *2 fail~|neglect~|caus~|mishandl~|mislabel~|ignor~
      fault|error|mistake|failure|negligence *1 of|by|at|from *3 <third>|party
      <third> *1 error|mistake|failure|fault ; rogue employee|worker|individual
      user|customer error ; you|customers|users|parents *1 should have|failed
      caused|due *1 by|to *3 <third>|party ; improper|incorrect use|storage|handling
      not our fault
    [strategy:excuse]
    excuses 0.6 asserted
      out of|beyond *1 control ; nothing we could ; no way of|to *1 know|knowing
      did not intend|mean ; never *1 intended|meant|intention
      not *1 intended|intentional|deliberate ; not our intention
      unintentional|unintentionally|inadvertent|inadvertently|accidental|accidentally
      by accident ; unforeseen|unforeseeable|unprecedented|unexpected
      technical *1 error|fault|problem|failure|glitch ; human error
      could not have *2 known|foreseen|prevented|predicted ; an accident
      caused by *3 storm|weather|power|fire|flood|failure|blade|filter|machine
    [strategy:justify]
    makes-small 0.6 affirmed
      only *2 few|handful|small|minor
      minor|small|slight|isolated *1 <issue>|<vague>|number|case|glitch
      no *2 serious|lasting|real|actual *1 harm|damage|injuries|danger|risk
      not *2 serious|dangerous|severe ; could have been *1 worse ; blown out ; exaggerat~
      the risk *3 low|small|minimal ; low|minimal|little risk
      misinterpreted|misunderstood|context ; at least nobody ; at least no one
      precaution|precautionary|precautionary ; abundance of caution
    [strategy:compensate]
    offers 0.7 affirmed
      <we> *5 refund~|compensat~|reimburs~|voucher|vouchers|credit
      full|free *1 refund|replacement|compensation|repair|monitoring|counselling
      pay|cover *3 cost|costs|bill|bills|expenses|treatment|losses|fees ; at our expense
      free of charge ; money back ; your refund|replacement|compensation
      refund|replacement for|to|on
    [strategy:apologise]
    says-sorry 0.6 affirmed
      sorry *1 that|for|you|your|to|about|we|this|what|not ; so|very|truly|deeply sorry
      apologise~|apologize~ ; apology|apologies ; ask *2 forgiveness ; sorry , ; we let you down
      take full responsibility ; <we> <be> sorry
    [strategy:remind]
    past 0.6 affirmed
      for *1 over|more|many|^number|<count> *2 years|decades ; we have always
      our *2 record|history|reputation|track|heritage|tradition ; since ^number ; millions of
      generations ; our commitment|values ; always been *1 our ; proud *1 history|record|to
    [strategy:ingratiate]
    praises 0.6 affirmed
      thank|thanks *2 our *2 customers|community|staff|partners|teams|followers|guests
      our *1 loyal|wonderful|amazing|great|valued *1 customers|fans|community|guests
      thank you for *2 patience|support|loyalty|trust|understanding
      grateful *2 for|to *2 support|patience|trust|customers|community
      we appreciate *2 patience|support|loyalty|trust
      your trust|loyalty|support *2 means|matters
    [strategy:victimage]
    suffers 0.7 affirmed
      <we>|us *2 victim|victims|targeted|attacked|target
      we *2 also|too *1 victim|victims|affected|suffer|shocked|suffering
      attack on|against us|our
      our company|team|staff|people *2 attacked|targeted|suffered|suffering|hurt
      criminal|malicious|coordinated *1 attack|act|campaign|criminals ; cyber attack
      sabotage|tampering|tampered ; smear campaign ; campaign against ; <be> *1 victim|victims of
    [strategy:instructing]
    instructs 0.5 always
      stop|avoid using|eating|drinking|charging|opening|clicking|selling|driving
      do not *1 use|eat|drink|open|click|feed|charge|plug|share|pay|consume|drive|touch|give|serve
      please|should *1 check|stop|unplug|return|bring|change|dispose|discard ; unplug|discard
      change|reset *2 password|passwords|pin ; contact|call|see *1 your|a bank|doctor|gp|card
      return|bring|take *3 to *3 store|shop|us|refund
      check *4 batch|lot|label|serial|code|statements|number|model ; watch *1 out? for
      be *1 careful|alert|cautious|wary ; turn|switch on|off
    [strategy:adjusting]
    explains 0.45 always
      what we know|happened ; here is what ; cause|reason *1 was|is
      we *1 found|discovered|confirmed|learned|learnt *2 that|the|a|it
      not *1 affected|involved|exposed|taken ; no other *3 affected|involved|exposed
      <we> <be> *1 investigating|testing|checking|tracing|reviewing
      independent *2 investigation|review|investigators|laboratory ; prevent|stop *3 again
      support line|team ; counselling|counseling ; next update
      update *1 you|this|page|by|at|again ; keep you *1 informed|updated|posted
      only *2 batch|lot|model ; <we> *1 understand *5 <emotion> ; thoughts are with
      no *2 data|passwords|card|payment *4 affected|taken|exposed|stored|accessed ; are|is safe
    """

  static let cues = """
    class bad = terrible horrible awful disgusting appalling shameful pathetic useless ridiculous
    class bad = unacceptable outrageous worst garbage trash joke shocking rubbish incompetent
    class bad = clueless
    [cue:frustration]
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
    trust 0.5 affirmed
      trusted|trust *1 you|your|this|them ; lied *1 to? ; lie|lies|liars|liar|lying ; cover~ *1 up
      betray~ ; broke *2 trust|promise|promises ; lost *2 trust|faith|confidence|respect
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
      in|within half? an? ^number|<count>|few? minutes|hours|minute|hour
      no|nothing|none *2 left ; run|running|ran out of ; at my|our|the door ; outside my|our
      not *2 breathing|responding|waking ; losing consciousness ; getting worse ; bleeding
    soon 0.15 always
      immediately|immediate ; as soon as ; quick|quickly ; can someone|anyone|somebody ; deadline
      help me|us
    [cue:distress]
    alone 0.4 always
      alone|frightened|terrified|shaking|died|dying|dead|heartbroken|hopeless|desperate ; no words
      have|has not slept|eaten|stopped ; can|could not *1 stop|sleep|breathe|eat ; keep thinking
    harmed 0.5 affirmed
      my *2 <person> *5 <harm>|er|choked|crying|rushed|scared|eaten|ate|swallowed|drank|vomiting|
        throwing|fever|rash|sick|lost
      <we>|i *3 hospital|er|ambulance|injured|burned|burnt|bleeding|poisoned|vomiting|terrified|
        scared|crying|shaking|hurt|panicking|devastated|panic
      in tears|hospital|pain|shock ; rushed to ; throwing up
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
    open 0.4 always
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
    contrast 0.3 always
      love|great|thanks|amazing|brilliant|lovely|perfect|nice|wonderful *8 broken|waiting|late|
        hold|again|nothing|ignored|hospital|glass|metal|stolen|leaked|breach|poisoned|sick|crash~|
        delayed|cancelled|worms|mould|mold
    """
}
