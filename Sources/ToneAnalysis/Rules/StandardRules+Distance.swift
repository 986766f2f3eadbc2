extension StandardRules {
  static let distance = """
    [defensiveness]
    contradict 0.4 always: It argues before it helps.
      we *1 categorically|strongly|firmly|vehemently reject|deny|refute
      reject|reject~|deny *2 allegations|accusations|claims|insinuations
      refrain *1 from *2 speculation|speculating|spreading|posting|sharing|rumours
      remain factual|polite|reasonable ; irresponsible|malicious|defamatory|slanderous
      lacks|without|missing *1 context ; only *1 excerpt|extract|part of
      damages|damaging|harms|hurts *1 our *1 reputation|brand|image|name ; defend *1 our
      was|were *1 therefore *1 accurate|correct|right ; reflected *2 information available
      check|verify *1 your sources ; fallen|fell for *2 fake|hoax|rumour ; before accusing
      we *1 ask *2 media|press to ; contrary to
      as *2 already|previously|repeatedly|clearly *1 said|stated|explained|told|communicated|
        informed|announced
      as we|i *1 have? *1 said|stated|explained|told
      we|i *1 already *1 told|said|explained|answered|stated ; once again ,
      to be *1 clear|fair|honest ; let us be *1 clear ; the fact is|remains ; in *1 fact ,
      in our defence|defense ; we reject|refute|dispute|object|disagree|resent
      we stand by|behind our ; taken out of context ; out of context
      unfair|unfairly|unjust|unfounded|baseless|groundless|misleading|sensationalist|sensational|
        hysteria|hysterical
      witch hunt ; smear ; so called ; not *1 true|correct|accurate|fair|right that
      you <be> wrong|mistaken|misinformed ; that <be> not *1 true|what|how|fair
    record 0.25 always: Praise of oneself where somebody was harmed.
      we have always ; we *1 have *1 always|never *1 ; <adv>? industry leading ; world class
      award winning ; highest *2 standard~ ; proud *1 of|to|record
      excellent|proud|strong|outstanding *2 record|reputation|history
      for *1 over|more|many *2 ^number|decades|years ; one of the *2 leading|best|safest|most
      we take *4 seriously ; millions of *1 happy|satisfied|customers
      complied|comply|compliant|compliance with|fully ; leader in
      in line with *2 industry|standards|regulations|practice
      followed *1 all|every|our *2 procedures|rules|protocols|process|protocol
      acted *1 properly|correctly|appropriately|swiftly|lawfully
    legal 0.4 always: It threatens or hides behind the law.
      will be *1 prosecuted ; criminal *1 complaint|charges ; infring~ ; liable to prosecution
      consequences under ; press charges
      bears|accept|accepts|assume|assumes no *1 responsibility|liability ; not *1 responsible for
      compensation without *1 recognition ; without *1 recognition *2 legal
      legal action|steps|proceedings|advice ; our lawyers|lawyer|solicitors
      defamation|libel|slander ; reserve *2 rights|right ; without prejudice ; no admission
      does not constitute ; not *1 legally *1 required|obliged|liable ; terms and conditions
      terms of *1 service|use ; under no obligation
    but 0.2 always: What comes after "but" is what is heard.
      sorry *4 but|however ; apologise|apologize|apologies|regret *5 but|however
      understand|hear|appreciate *5 , but|however
      while|although we|i *1 understand|apologise|apologize|regret|sympathise|sympathize|
        appreciate
    [jargon]
    legal 0.3 always: Legal language keeps people away.
      statutory|statute ; in possession of ; is|are requested to ; dissemination|disseminate
      personality rights ; in writing ; kindly *1 note|be|submit ; third parties
      forensic|forensics ; code of conduct ; authorised|authorized *1 to *1 make|speak|comment
      to process your *1 claim|request|application ; submit *1 via|the|a|your|it|them|written
      pursuant ; hereby|herein|hereto|thereof|thereby|hereinafter|heretofore|whereas
      aforementioned|aforesaid|abovementioned ; notwithstanding ; in accordance with
      without prejudice ; in respect of ; with regard|respect to ; subject to *1 terms|conditions
      inter alia ; affected parties|individuals|data ; data subject|subjects ; force majeure
      constitute~ ; the undersigned ; applicable law|laws|regulations|legislation
      liability|indemnif~|duly
    corporate 0.3 always: Management language says little.
      business as usual ; mandatory ; previous communication ; in light of
      further information will ; when available ; relevant information
      via *2 form|portal|hotline|channel ; e learning ; is|are being monitored
      situation is *1 being|under ; for *1 further information|enquiries|inquiries ; stakeholder~
      leverag~ ; synerg~ ; going forward ; moving forward ; reach~ out ; touch base ; circle back
      deep dive ; holistic ; proactive|proactively ; best in class ; best practice|practices
      robust ; utilis~|utiliz~ ; facilitat~ ; prioritis~|prioritiz~ ; streamlin~
      optimis~|optimiz~ ; paradigm ; value added ; core values ; action items ; learnings
      granular ; bandwidth ; cadence ; alignment|align ; deliverable~ ; ecosystem
      customer centric ; an abundance of caution ; lessons learned ; optics ; impacted
      key messages ; in the process of ; conducting|conduct *2 review|investigation|assessment
      escalat~ *2 relevant|appropriate|internal
      relevant|appropriate *1 department|team|teams|departments|channels|stakeholders
      internal|standard *1 processes|procedures|protocols|procedure|protocol ; at this juncture
      at this point in time ; corrective *1 action~|measures ; mitigat~
      remediat~|remediation|remedial|mitigation
    technical 0.3 always: Technical language needs translating.
      threat actor~ ; exfiltrat~ ; non conform~|conformance|compliance|compliant ; nonconform~
      root cause ; vector~ ; credential stuffing ; endpoint~ ; indicators of compromise
      foreign *1 matter|material|body|bodies ; adverse *1 event~|reaction~
      microbiological|pathogen~|organoleptic ; personally identifiable|pii
      unauthorised|unauthorized third|access|party|acquisition ; supply chain
      sku|skus|capa|haccp|sla|kpi|api|ddos|siem ; quality deviation ; out of specification
      service degradation ; degradation ; incident response ; vulnerabilit~|vulnerability
    [cheerful-mismatch]
    words 0.35 always: It is jolly where somebody suffers.
      ^number % off ; voucher|coupon *1 for your next ; goodies|goody|treat|treats|surprise
      code ^hashtag|^number ; this weekend ! ; great|exciting|fantastic|wonderful news
      excited|thrilled|delighted|stoked
      awesome|fantastic|fabulous|amazing|woohoo|yay|hooray|woop|super|hurrah
      happy *1 to|days|monday|friday|weekend|shopping ; cheers
      have a *1 great|lovely|nice|wonderful|fantastic|good *1 day|weekend|one|evening|week
      no worries ; lol|haha|hahaha|lmao|rofl|hehe ; just kidding|joking ; fun|funny|laugh
      oops|whoops|oopsie ; chill ; special|exclusive *1 offer|offers|deal|discount ; discount code
      shop now ; do not miss ; stay tuned ; enjoy *2 day|weekend|rest|your
    joke 0.4 always: A joke where somebody suffers.
      famous *1 sister|brother|cousin|uncle|neighbour|friend|colleague|expert ; captain obvious
      sherlock ; einstein ; cinderella ; sing *2 all ; a? story to tell
      free *1 shower|diet|exercise|show|workout|adventure|entertainment|massage ; think of it as
      little|bit of adventure ; join the club ; cheer up ; every cloud ; when life gives
      fun fact ; pro tip ; on the plus|bright side ; better luck next ; hold your horses
      keep your hair|shirt on ; lose your head ; easy , ; deep breath|breaths ; ta da
      fingers crossed ; touch wood ; knock on wood ; cherry|icing on ; on the house ; no pun
      so to speak ; there goes ; so much for ; who does not love|like ; worse things happen
      lighten up ; who is counting ; rules are rules ; is king ; could *1 say that
      bon appetit|voyage ; sweet dreams ; happy camper|campers ; what does not kill
      builds character ; first world problem~ ; take *2 chill ; rise and shine ; oh , sorry
      oh sorry ; pun intended ; word|fun|tone|grammar police ; *1 anyone ? ; picnic
      party time|on|hat|trick ; drama queen ; keep calm and ; storm in a ; tempest in
      crying|cry over ; you had one job ; who knew ; silver lining ; look *1 on the bright
      plot twist ; spoiler ; my bad ; yikes ; well , well ; surprise , ; just saying ; sad violin
      tiny violin ; no biggie ; easy peasy ; 🌭 ; 🍕 ; 🍔 ; 🍟 ; 🍩 ; 🍺 ; 🍻 ; 🥂 ; 🍾 ; 🤷 ; 🙃 ; 😏 ; 😋 ; 🤡
      💩 ; 🙈 ; 🤓 ; 😝 ; 😛 ; 🐝
    quip 0.4 always: A quip where somebody suffers.
      free|extra|bonus|surprise|unexpected|mini|impromptu *1 <leisure> ; look at it this way
      think of *1 the|all *3 you will
      excuse|opportunity|chance|reason|time to *1 try|enjoy|rediscover|treat|relax|shop|party|
        binge|chill
      rediscover ; never been *1 shorter|better|easier|quieter|cleaner|greener|cooler
      pay good money ; a break from ; every _ dreams|loves|wants ; , right ? ; who needs *4 anyway
      made a *1 break|run|dash for ; great escape ; houdini~ ; escapade ; joyride
      an|the|little|big|great|quite|some *1 adventure
      little explorer|escape|rascal|monkey|angel~|runaway|devil|one had
      next *1 chapter|adventure ; himself|herself|themselves a *2 <leisure>|time|snack
      see you later ; happy ending
      amazing|awesome|incredible|fabulous|fantastic|brilliant people|team|humans|folks|colleagues
      happy faces ; stay toasty|cool|dry|warm|classy|awesome|fresh|fabulous|frosty ; in a jiffy
      pop|popping us|me|some ; sorted ! ; is your *1 best? friend ; no need to lift
      wishing you *2 exciting|fabulous|fantastic|fun
      have a *1 fabulous|fab|super|great|fun|blessed|magical|lovely|cracking *3 week|rest|day|
        night|one|weekend
      needed|needs|fancied a *1 nap|lie|cuddle|holiday|drink ; scenic route
      decided *2 we *2 needed|wanted ; on strike and ; sipping
      having|had|has a *1 little trip|holiday|party|moment|nap|wobble|wander|tantrum|lie
      mind of its own ; got something to say ; got a *1 little too ; escalated quickly ; fancy a
      pinky swear ; at least *1 the _ is|are *1 happy|fine|clean|dry|fed|free
      no harm *1 , no foul ; good|great story for|to
      courtesy of the wind|rain|sea|weather|storm|heat ; let us just say ; think positive
      one _ too many ; worry , be happy ; small talk ; buttercup ; sunshine ; sweetie
      part of the *1 fun|charm ; the more the merrier ; happy as a ; rather|little tipsy
      talk about a _ summer|winter|day|night|start|landing|entrance ; houston ; game over
      the show must ; once upon a time ; plot thickens ; hot news|off|stuff ; up , up
      ladies and gentlemen ; winner winner ; curiosity killed ; drumroll ; drum roll
      guess what !|? ; bet you ; i guess *2 not|will|you|he|she ; voila ; yippee ; ahoy ; peeps
      uh oh ; whoopsie ; whoopsy ; phew ; eek ; heh ; ha , ; ha ! ; ha . ; guilty as charged
      our bad ; was never our|my *3 strong|subject|suit|forte ; thanks for asking ; gif ; meme~
      ^hashtag ^hashtag ; unless you count ; creepy crawl~ ; batteries not ; ancient art ; s'more
      puts us to shame ; gremlin~ ; naughty ; cheeky ; shenanigans ; hiccup~ ; kerfuffle ; pesky
      whee ; ready for *3 selfie|close ; smile ! ; say cheese
      tougher|braver|fitter than *3 us|most|together ; what are the odds
      in for a *1 treat|surprise|ride ; pinch|grain of salt ; hot potato
    sign 0.3 always: A sign that is not one of sorrow, where somebody suffers.
      ^emoji
    sorrow -0.3 always
      😔 ; 😢 ; 😞 ; 🙏 ; ❤ ; ♥ ; 🧡 ; 💛 ; 💚 ; 💙 ; 💜 ; 🤍 ; 🖤 ; 💔 ; 😥 ; 😭 ; 🕯 ; ⚠ ; 🚨 ; ☎ ; 📞 ; 🆘 ; 🚑
      ✅ ; ➡ ; 👇 ; :(
    chummy 0.4 always: Too familiar where somebody suffers.
      kiddo|doggo|kitty ; aww|awww|aw ; sending|send *1 hugs|cuddles|vibes ; oh wait ; trust me
      little fans ; we love our ; nobody asked ; no one asked ; 🙄 ; only kidding
    smile 0.45 always: A cheerful sign where somebody suffers.
      :) ; 😊 ; 😀 ; 😁 ; 😂 ; 🤣 ; 😄 ; 😃 ; 😅 ; 😉 ; 😜 ; 🎉 ; 🥳 ; 👍 ; 🙌 ; 😎 ; 🤗 ; ✨ ; 🔥 ; 💪 ; 🎊 ; 😆 ; 🙂
      🤪 ; 💃 ; 🌟
    [jargon]
    official 0.3 always: An office speaks, not a person.
      revert *3 course|you|in ; in scope ; scope of ; falls|falling within ; within the scope
      respective|respectively ; pertaining|pertain~ ; ongoing investigation|investigations|review
      unable to comment ; of this nature ; internal review|inquiry|enquiry|investigation
      confirm acceptance|receipt ; acknowledge receipt ; raise a dispute|ticket|case
      data elements ; uninterrupted ; warrant~ ; as set out ; set out in ; please note|be
      credentials ; the|our portal ; point of sale ; perceived as|by ; causally ; non refundable
      been activated|processed|actioned|logged|registered|initiated|implemented|addressed *2 for|
        by|in
      at this stage|juncture ; until further notice ; in due course ; with immediate effect
      subject to ; in line with ; in connection with ; on behalf of ; as a matter of
      in the event of|that ; prior to ; in order to ; failed transaction ; presentation layer
      integrity ; proof of purchase ; further action ; measures in place ; case number is
      temporary disruption ; consequences of ; may be displayed|obtained|subject|required
      should|must|can|may be returned|submitted|directed|obtained|addressed|made to|via|from|in
    [template-reuse]
    formula 0.2 always: A formula that offices use; it was not written for this person.
      sincerely|deeply apologise|apologize|regret ; apologise|apologize for any ; speedy recovery
      we regret the|any|that|if|to ; take all|such|these|this|any *3 seriously ; important to us
      at the heart of *2 everything|what|all ; extremely seriously ; very seriously
      our number one ; we are committed ; have robust|strict|rigorous
      proud *3 to|of|local|employer ; thank you|our *3 understanding
    [conditional-apology]
    if 0.6 always: An apology under a condition doubts that there was harm.
      sorry|apologise|apologize|apologies|apology|regret *4 if|whether
      if *6 we|i *1 <be>? *1 sorry|apologise|apologize|regret
      sorry|apologise|apologize|apologies|regret *3 anyone|anybody|those|some|people who|that|
        offended|affected
      to the extent *1 that
      sorry|apologise|apologize|apologies|regret *7 may|might|could *1 have
    any 0.4 always: "Any" leaves open whether there was harm.
      sorry|apologise|apologize|apologies|apology|regret|regrets *2 for|about any ; regret~ any
      apologise~|apologize~ any
    feel 0.7 always: It makes the other's feeling the fault.
      sorry *1 that? you <be> *2 upset|angry|offended|unhappy|disappointed|annoyed|frustrated
      sorry *1 that? your *2 feel|feels|felt ; sorry *2 you not understand|see|realise|realize
      sorry *2 you did|could|do not *1 understand|see|realise|realize|read|like|notice
    publicity 0.5 always: It is sorry for the attention, not for the harm.
      sorry|regret|apologise|apologize *6 viral|publicity|headlines|coverage|reputation|attention
      sorry|apologise|apologize|regret|regrets *2 you|people|some|customers|they|that *3 feel|
        felt|feels|think|took|take|chose|misunderstood|were|was|are offended|upset|that|it|this|
        misled|disappointed|unhappy
      sorry|regret *1 that? you|people|some|they *1 feel|felt|think|believe|chose|took|
        misunderstood
      sorry|regret|apologise|apologize *3 how *1 you|people|it *2 feel|felt|perceived|interpreted
      sorry|regret|apologise|apologize *3 perceived|perception|misunderstanding|misunderstood|
        interpreted
    passive 0.5 always: Nobody did it, says the passive voice.
      mistakes|errors were|have *1 been? made ; things were said ; it is|was regrettable
      is|was regrettable|unfortunate *1 that? ; what|that <be> unfortunate
      unfortunately *1 mistakes
    but 0.35 always: What comes after "but" takes the apology back.
      sorry *4 but ; sorry *5 *3 , but ; apologise|apologize|apologies *5 but|however
      regret *5 but|however
    [dismissal]
    trivial 0.4 always: It says that there is nothing to it.
      never|not *2 any|a need|reason|cause *1 to|for *1 be|worry|panic|fear|fright|alarm
      with *2 respect , ; reading|read too much *1 into
      sarcasm|swearing|shouting *1 is|will|does not ; overthinking
      making|make a *1 fuss|scene|drama|mountain ; out of proportion
      very|quite|really|so|all simple|easy|clear|straightforward *2 if you ; hung up on
      matter|question of wording|words|taste|opinion ; complete|fill *2 form
      at the appropriate|right|proper|given time ; in due time|course
    calm 0.6 affirmed: It tells people how to feel.
      calm down ; relax ; chill out ; do not *1 panic|overreact|worry|exaggerate
      overreact~|overreaction|oversensitive|hysterical|dramatic|paranoid
      no need to|for *1 worry|panic|alarm|concern|drama|be
      no reason|cause to|for *1 worry|panic|alarm|concern|be|complain
      nothing to *1 worry|see|fear|apologise|apologize
      stop *1 complaining|whining|panicking|spreading ; get over it ; get a life ; grow up
      move on|along ; you <be> *2 upset|angry over|about nothing ; lighten up
    read 0.4 affirmed: It sends the person to a text instead of answering.
      read|see|refer|referred|check *1 our|the|to|carefully *3 statement|terms|faq|faqs|policy|
        press|website
      as *2 stated|said|explained *2 in|above|before|previously|already
      you *1 would|could *1 have? *1 known|read|know|seen
      if you had *1 read|bothered|looked|checked ; like everyone else
      take *1 it|your business elsewhere ; if you do not *1 like|trust
    away 0.6 affirmed: It sends the person away.
      refrain from contacting|calling|writing|messaging|asking
      not|unable *1 to *1 comment|respond|discuss ; not *1 comment *1 on ; not be commenting
      internal *1 personnel? matter|affair ; personnel matter|matters
      customers|users|you|guests are *1 referred to
      refer *1 to *2 previous|earlier|our *1 communication|statement|website|faq
      no *2 new? *1 developments|information|comment *1 to|available ; we regret *1 your decision
      delete *1 this|your *1 post|comment|video|tweet ; not a laughing matter
      not authorised|authorized
      contact the *1 shop|store|branch|manufacturer|supplier in|concerned ; no *1 further? comment
      not *1 our|my *1 problem|concern|department|job
      nothing *1 more|further|else *2 to add|we|say|can
      we|i *2 can|will not *2 help|discuss|comment|respond|engage|reply|assist|answer
      case|matter *1 is closed ; closed the? matter|case ; end of *1 story|discussion
      we consider *3 closed|resolved ; deal with it ; tough luck ; that is life ; so what
      not interested ; go elsewhere ; troll|trolls|trolling ; you people
      attention seeking|seeker ; do your *1 research|homework ; fake *1 news|outrage
      nobody *1 else|cares ; nobody else *2 complain~|problem
      only *1 person|one|customer *2 complain~
      others|other|everybody|everyone *2 had|has|have no *1 problem~|issue~|complaint~
    """
}
