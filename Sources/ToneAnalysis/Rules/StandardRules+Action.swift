extension StandardRules {
  static let action = """
    class act = stop~ withdraw~ withdrew withdrawn recall~ remov~ suspend~ open~ call~ notif~
    class act = notify~ refund~ replac~ reset~ block~ lock~ send~ sent set~ start~ launch~ hire~
    class act = appoint~ bring~ brought pull~ clos~ clear~ contact~ ring~ rang phone~ email~
    class act = collect~ test~ check~ inspect~ publish~ report~ dismiss~ remove~ shut taken took
    class act = shut~ isolat~ quarantin~ pay~ paid cover~ reimburs~ offer~ arrang~ book~ deliver~
    class act = fix~ repair~ retrain~ train~ review~ ask~ commission~ invit~ meet~ pass~ credit~
    class act = cancel~ extend~ disabl~ patch~ tell~ told switch~ destroy~ investigat~ trac~
    class act = escalat~ forward~ interview~ inform~ alert~ write~ wrote wip~ secur~ post~ visit~
    class act = trial~ halt~ paus~ engag~ work~
    class vagueact = look~ work~ address~ improv~ monitor~ consider~ assess~ do~ strive~ continu~
    [takes-ownership]
    next 0.45 affirmed
      <we> <will>|am|are|have <adv>? take|taking|taken *2 this|it|responsibility *2 on|over|up|
        to|for|myself|ourselves|forward *2 put~|mak~|fix~|sort~|getting|help~|you|from
      <we> <will>|am|are <adv>? handle|handling|sort|sorting|after|follow~|stay|staying|see this|
        chase|chasing|own|owning *4 this|it|your|with|myself|personally|through
      it|this|that is on|up us|me to|to? *1 put|fix|sort|make|get|us|me
      our|my job|responsibility *1 is|to ; <we> own|owns *1 the? fix|next|repair|getting|putting
      is|are ours|mine to
    personal 0.4 affirmed
      i <will>|am *1 personally ; i have *1 personally
      i <will> *1 call|ring|phone|write|email|contact|check|sure|stay|keep|message|update|find|
        get|take|follow|speak
      i am *1 looking|dealing|handling|taking|on ; my team and i
      personally responsible for *1 getting|making|putting
    right 0.35 affirmed
      we|i *3 put|make|making|putting *2 this|it|that|things right
      we <will> *2 fix|sort|resolve|repair|replace|refund|cover
      responsibility for *1 putting|making|fixing|sorting|getting|resolving|helping
      you do not have|need to *1 do|prove|pay|send|chase|wait
    we 0.2 affirmed
      we|i <will>
      we|i <be> *1 doing|taking|calling|contacting|checking|testing|removing|stopping|working
      so you do not have to
    [concrete-action]
    done 0.4 affirmed
      <we> have|had <adv>? <act>
      <we> *1 <act> *2 the|all|every|our|this|your|a|an *4 <product>|<day>|shelves|stores|sale|
        staff|passwords|account~|production|line|regulator|police|authority|authorities|payment|
        order|server|servers|investigators|employee|laboratory
      <we> <adv>? withdrew|stopped|removed|suspended|recalled|blocked|locked|reset|closed|told|
        notified|called|shut|disabled|dismissed|refunded|switched|took|opened|halted|sent|pulled
      and have|has <adv>? <act>
      has|have|was|were|is|been|are been? <adv>? recalled|withdrawn|removed|suspended|stopped|
        blocked|reset|closed|dismissed|notified|refunded|halted|isolated|disabled|locked
    doing 0.35 affirmed
      <be> *1 on *1 way|their|his|her
      is|are *1 walking|driving|flying|coming|heading|bringing *2 over|to|with|down|out
      <we> <be> <adv>? recalling|withdrawing|removing|suspending|stopping|opening|calling|
        notifying|refunding|replacing|resetting|blocking|contacting|collecting|testing|checking|
        inspecting|publishing|reporting|pulling|sending|bringing|paying|covering|offering|
        arranging|writing|emailing|phoning|ringing|tracing|interviewing|reviewing|destroying|
        tracing|replacing
      sending|bringing *1 somebody|someone|you|him|her|a|an|our
      nurse|doctor|engineer|colleague|porter|driver|van|somebody|someone|one *4 will|is|drives|
        comes|goes|walks *2 be? *2 with|there|to|over|round|at your|you|her|him|door|once
    planned 0.35 affirmed
      <we> <will> <adv>? call|ring|phone|refund|replace|send|collect|email|write|publish|pay|
        cover|reimburse|contact|repair|fix|test|bring|give|update|tell|post|report|share|visit|
        meet|reset|remove|suspend|close|message|credit|arrange|book|reply
      you <will> *1 receive|get|have|hear
      <we> can *1 refund|replace|collect|arrange|book|send|offer
      refund|replacement is|are on|ready|waiting *2 way|you|for
      will ring|call|phone|write|email|message|refund|replace *1 you|him|her|them
    vague 0.1 affirmed
      <we> <be> *2 <vagueact> ; <we> <will> *2 <vagueact> ; working hard ; doing everything
      investigat~ ; looking into ; take~ *1 this|it|safety|security|privacy|such|all *2 seriously
      taking *2 steps|action|measures
    [gives-time-or-channel]
    clock 0.5 always
      by|at|before|until half|quarter|ten|twenty|five past|to ; at once ; straight|right away
      without delay ; er|hospital|ward|999|911|112|ambulance|a&e *1 , now|tonight|today|first
      before you do anything ; it is 999|911|112 ; do not wait
      by|at|before|until|from|around|after ^number am|pm|oclock|gmt|utc|cet|est|hrs|hours|today|
        tonight|tomorrow|<day>
      by|at|before|until|till noon|midnight|midday|lunchtime ; at any hour ; this very hour|minute
      day and night ; around the clock ; <count> <period> ago ; ^number am|pm
      by|before *1 end|close of *1 day|today|business|week
      by|on|before|until <day>|^number january|february|march|april|may|june|july|august|
        september|october|november|december|morning|evening|afternoon|night|at|noon
      by|before|on <day> ; at ^number *2 update|publish~|post~
      by|before|until|till|from half? one|two|three|four|five|six|seven|eight|nine|ten|eleven|
        twelve
      this minute|second|instant|moment ; minutes|minute *1 away|off
      come|ring|call|go|leave|get|drive|drives|send|sending|bring|stop|take *5 now
    span 0.45 always
      within|in the? next? <count> <period> <period>? ; every <count>? <period>
      in the next hour|day ; within the hour|day ; within an hour
    day 0.3 always
      today|tonight|tomorrow ; this morning|afternoon|evening|week ; later today ; right now
      same day
    channel 0.4 always
      ^url ; ^email ; ^handle
      call|phone|ring|text|hotline|helpline|line|freephone|whatsapp *4 ^number
      call|ring|phone us|me ; helpline|hotline ; message|dm|write|text|email us|me|to
      reply|answer|message|write|ask|send *4 here ; recall|status|help|support|update page
      in your inbox ; our stores|store|shop|shops|desk ; live chat ; nearest store|shop
    soon 0.08 always
      as soon as ; shortly ; soon ; in due course ; asap ; at the earliest
    [instructing-information]
    stop 0.5 always
      stop|avoid|cease using|eating|drinking|feeding|charging|opening|clicking|wearing|driving|
        selling|serving|installing
      do not *1 use|eat|drink|open|click|feed|charge|serve|plug|touch|drive|share|reply|install|
        pay|consume|give|throw|give|sell|wear|cook *4 <product>|these|this|those|your|links|link|
        anything|the|password|codes
      unplug|switch off|discard|dispose|throw~ ; keep *3 away from|children
      please|should *1 not *1 use|eat|drink|open|click|feed|charge|consume
    act-now 0.5 always
      ring|call|dial *1 999|911|112|ambulance
      leave|vacate *1 the|your *1 house|building|room|kitchen|flat|train|area|car|water
      get|everybody out *1 of|now
      turn|switch|shut *3 gas|power|water|heater|boiler|electricity|mains *1 off|down
      open *2 windows|doors ; take him|her|them|it *1 to *2 doctor|hospital|vet|clinic
      stop giving|taking|touching|wearing|feeding ; stay|keep *1 on the line ; stay with|where|out
      keep him|her|them *1 warm|still|awake|upright ; throw|pour *2 away|out|down
      bin|chuck|dump|ditch the|it|them|any|what|your
    check 0.4 always
      check|look *4 batch|lot|label|model|serial|number|code|date|statements|statement|account
      the batch|lot|model|serial number|code is|are *2 on|under|printed
      bring|return|take|send *3 back|to *4 store|shop|stores|us|refund|retailer|seller|supermarket
      return it|them|the *2 for|to
    protect 0.45 always
      change|reset|update *2 password|passwords|pin ; turn|switch on two ; two factor
      contact|call|tell|ring|inform *1 your bank|doctor|card|vet
      see|call|seek|contact|speak|talk *2 doctor|gp|medical|pharmacist|hospital|ambulance|
        emergency|nurse
      call 112|999|911 ; freeze|block|cancel *1 your card
      watch|look *1 out? for|your *3 payments|calls|emails|statements|charges|transactions|
        messages|symptoms
      monitor your ; be alert|careful|cautious *3 emails|calls|messages|links ; rinse|wash|boil
      leave the building ; stay indoors|away
    advice 0.2 always
      you|people|customers|parents|anyone|everyone *4 should *1 check|stop|not|contact|return|
        call|change|see|keep|unplug
      if you have|bought|own *5 <product>
      please *1 check|stop|unplug|return|bring|change|keep|throw|contact|call|read
    [mark:delay]
    later 1 always
      in due course ; business|working days *1 to|before|for|for? respond|reply|review|reach
      respond|review|reply|answer *4 working|business days
      next|following appointment|visit|meeting|month|quarter ; when|once *2 get round|around
      at some point ; in the coming weeks|months ; when time allows|permits ; get round|around to
      as *1 soon as *1 capacity|resources ; in|when the fullness|time is|right ; waiting list
      at the *1 appropriate|next|earliest|regular *1 time|convenience|review|opportunity
      when we are less|not|quieter ; has|have been *1 noted|logged|recorded ; joined *2 list|queue
      will|is|are to? be dealt|handled|processed|considered|reviewed|assessed|discussed
      by the end of the month|year|quarter|season
      wait for *2 instructions|information|news|advice
      decision *4 at|by the *3 meeting|board|session ; once|when *1 all|more *2 facts|information
      try again|back *1 later ; its|your turn ; aim|hope to respond|reply|have|answer
      come|get back to you once|when ; sometime|some time *1 in|next|later
      in|over|during the *1 coming|following|few weeks|months|days
      at a|the *1 later|suitable|appropriate|convenient|given|right stage|date|time|point|moment|
        juncture
      when|as|once|where *4 allow~|permit~|practicable|convenient|feasible ; at some stage|time
      as soon as *1 reasonably|possible|practicable|practical ; subject to demand|availability
      placed|put|added|waiting|held *2 queue|list|backlog ; in the order *4 received ; in turn
      quarterly|annual|yearly|monthly|weekly|next *1 review|meeting|round|service|newsletter
      start|begin|consider *1 thinking|leaving|planning ; at your|their *1 earliest? convenience
      customers|guests|owners|residents|you|users *2 may wish|want|like to ; may be in a position
      run its course ; information|details *1 will *1 follow ; as part of the process
      looked|dealt *2 with|after|at *2 process|course|time ; be patient
      you *1 will be *1 contacted|informed|notified *2 when|once|if|soon|later
      somebody|someone|colleague will *1 be in touch ; will be in touch *1 when|once|if|in|soon
    [mark:slow]
    office-pace 1 always
      <count> *1 working|business days ; contact|web|online form ; form *3 website|app|online|page
      up to <count> *1 working|business? days ; closed|shut until ; leave a message ; helpdesk
      on weekdays ; monday through|to friday ; office|business|opening hours ; opens at|again
      register|fill|complete *3 with|form|online ; case|reference|account|ticket number
      proof of *1 purchase|identity ; send|submit *3 request|form|claim
    [mark:alarm]
    alarmed 1 always
      immediately ; emergency ; at once ; evacuate ; ambulance ; seriously ill|hurt|harm
      drop everything ; without delay ; time critical ; before it is too late ; any second|minute
      can not stress ; not a *1 minute|moment|second to lose ; do not panic ; as fast as you can
      share this with ; safe than sorry ; strip off ; act *3 today|now ; right away ; urgent
      throw|throwing|burn *4 everything|all ; warn everyone|everybody ; 999|911|112 ; right now
      life threatening ; deadly|fatal|lethal ; definitely not ; stay out|away ; even a drop
    [adjusting-information]
    known 0.35 always
      what we know ; here is what ; we *1 know *1 that|so ; what happened is|was
      the cause|reason *2 was|is
      we <adv>? found|learned|learnt|discovered|confirmed|established|traced *1 that|the|out|it|
        this|what
      confirmed *1 that
      <count> *2 people|customers|accounts|reports|jars|packs|cases|records|units *2 <be>|have|has
      we do not *1 yet know
      we are *1 still *1 checking|investigating|finding|establishing|trying
    spared 0.35 always
      not|no *3 affected|involved|exposed|touched|stored|taken|accessed|other
      no other *3 affected|<product> ; only *3 affected|batch|lot|model ; are|is safe to
      unaffected
      passwords|payment|card|cards *4 not *2 affected|taken|stored|exposed|accessed|touched
    cause 0.25 always
      because ; after *3 machine|filter|line|supplier|server|employee|error|part|blade|test|tests
      caused by
    change 0.3 affirmed
      prevent|stop *3 again ; from now on
      <we> *2 change|changed|changing|adding|added|retrain~|new *3 check~|process|training|how|
        test~|rules
      <we> *2 investigat~
      independent|outside|external *2 investigation|investigator|review|laboratory|investigators|
        experts|tests|check
      with *1 police|regulator|authorities|authority
    support 0.35 always
      counselling|counseling|counsellor ; support line|team|group ; credit monitoring|protection
      free *2 monitoring|support|advice|helpline ; identity *1 protection ; next update
      update you|this|here|page|again ; keep you *1 informed|posted|updated
    """
}
