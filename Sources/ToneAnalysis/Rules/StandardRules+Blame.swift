extension StandardRules {
  /// Who else is said to have done it, by grammar: another party as the agent of a fault, as its
  /// cause, as the one to turn to or to believe; one of the organization's own people; nobody.
  static let blame = """
    [blame-shifting]
    other 0.75 asserted: It puts the fault on others.
      <other> <aux>? <adv>? <failverb>|<harmverb> ; <other> who|which|that <harmverb>
      <other> <be> <adv>? spreading|stirring|stoking|twisting|distorting|inventing|misleading|
        ruining|exaggerating|whipping|blocking|causing|pressuring|delaying|manipulating
      <other> *3 kept|keeps|stopped|forced|pushed *1 us|me ; <other> *3 let|lets us down
      <other> *3 got|get|gets it|this|that|hold|hysterical|out|things
      <other> *3 created|made|wrote|chose|built|gave|sent|sold|delivered|supplied|
        provided *3 mess|panic|problem|it|error|mistake|fault|wrong|confusion|bad|faulty|
        defective|incorrect
      <other> *2 should|could|might *1 have <adv>? <duty>|done|prevented|known
      <other> who *6 caused|made|wrote|did|serviced|sold
      <other> *2 <be> *2 blame|slow|late|wrong|responsible|liable|negligent|behind|careless|
        accountable|fault
      <other> *1 <slip> ; <slip> *1 of|by|at|from|with|on *3 <other>|party|others
      <slip>|problem|issue|blame|responsibility|cause *1 lies|lie|is|rests *2 with *3 <other>|
        party
      not *1 responsible for *3 <other>|parties|conduct|actions|others
      no responsibility for *3 <other>|parties|individuals|conduct|others
      responsibility|job|duty|task|matter *1 of|for|with *2 <maker>|<crowd>|shop|shops|store|
        stores
      matter|issue|dispute|contract between you and ; blame *3 <other>|party|them|those|others
      caused|due|because|owing|thanks by|to|of *2 <other>|party
      caused|created|done|drawn|written|printed|chosen|designed|supplied|installed|made|operated|
        run|owned|managed|provided|produced|delivered|handled|maintained|hosted|staffed|fitted|
        packed|serviced|leased|employed *1 by *3 <maker>|agency
      idea|decision|work|doing|job|choice *1 of|by *2 former|previous|<other>
      former|previous|earlier|old management|agency|team|owner|owners|board|director|ceo|supplier|
        contractor
      third party *2 <slip>|provider|problem|issue|system|service ; third parties *2 <failverb>
      <other>|party *1 experienced|suffered|had *3 <harm>|incident|event|breach|problem|fault
      attributable to *4 individual|individuals|employee|employees|third|<other>|party
      occurred|happened|originated at|with *2 <maker>|party ; complaints *2 to *1 them|<other>
      <maker>|agency|police|union|shop *6 ask|call|contact|tell|address|direct|refer|blame *5 them
      others|another|factories|companies *4 upstream|downstream ; <other> <aux>? *1 let *3 down
      let down *1 by *3 <other>|company|firm|people ; <other> *1 drag~ ; <other> *1 jumped the gun
      <other> <aux>? *1 sat|sit|sits on ; cut corners
      <other> *6 to answer|explain|account *1 for|why|how|what|this|that
      <other> *3 <be> *1 guilty ; <other> *5 what they|he|she got wrong
      <other> <aux>? *2 got *3 wrong ; <maker>|<crowd> *1 did|does|had|has|have|was not
      <maker> who|that|which *4 did|had|has not ; <maker>|<crowd> *1 never
      <office>|<maker> *3 never _ ; down to *3 <maker>|<crowd>|officers|officials|customs|council
      result|consequence|hands|account of *2 <maker>|<crowd>|authority|council|officials|others
      as soon as *2 <other> let|allowed|told|gave|would
      because *2 <maker>|<crowd>|council|authority|officials|bank|regulator
      because they|he|she *1 did|had|insisted|wanted|refused|would|forgot|failed
      because *5 <other>|people|officials|someone|somebody insisted|refused|wanted|forced|failed
      slipped|crept|happened|occurred|arose|arisen|originated|introduced|started|began *2 at|with|
        in|from *1 the? <maker>|bank~|lab~
      run|operated|owned|made|managed|handled|done|provided|supplied|built|staffed by *2 another|
        separate|outside|external|different|third company|firm|business|party|organisation|
        organization|agency
      fault|error|mistake|problem *2 was|is|<be> *1 theirs|yours|his|hers
      almost|probably|presumably|likely|doubtless *1 certainly? *1 came|come|comes|started|caused|
        due|lies *2 from|by|to|with *6 <maker>|<crowd>|farms|people|somebody|someone|others
      <maker>|<crowd>|farms *2 know|knows it|that|this|full
      whoever *2 responsible|caused|did|is|started
      hold *3 accountable|responsible|liable|account ; answer for it|themselves|their
      <other> *2 has|have *1 a? lot|much|plenty|questions to
      ask|tell *2 <maker>|<crowd>|drivers|council *2 what|why|how|whether
      you should *1 be *1 angry|cross|asking|blaming|complaining|talking|writing|thanking
      you *2 want|need to *1 ask|blame|thank|complain ; the person *2 you should
      made *2 impossible *1 for|to ; forced our hand ; hands were tied ; pulled out of|at
      has|have shut you *1 down ; pesticides|runoff|pollution from
    agent 0.65 asserted: It puts the fault on others.
      <maker>|<crowd>|<office> *7 <flaw> ; your agent|broker|solicitor|recipient|sender *4 <flaw>
      because *2 recipient|sender|caller|addressee|applicant|claimant|user|driver *1 did|gave|had|
        was
      left|leaves|gave us|me|driver|crew|staff no|little choice|alternative|option
      reached us only ; only reached us ; not made|done|caused|packed *1 by|in|at us|our
      was|were *1 fine|intact|safe|perfect|sound|good|working *3 when|until|before *1 it|
        they left|reached|arrived
      decision *4 taken|made by *2 <other>|service|others
      the|their|a|an|some|one|another _ _? <aux>? <adv>? forgot|neglected|ignored|refused|
        overlooked|mishandled|mislabelled|misread|insisted|botched|declined
      the|their|a|an|some|one|another _ _? <aux>? <adv>? failed|chose|omitted|opted to
      it was|is the|their|a|an|another|one _ _? who
      the|a|each|every|your _ responsibility|duty to ; responsibility|duty of|for the|each|every _
      hardly|scarcely our|us|ours
    attributed 0.45 asserted: It hides behind what others said.
      told|informed by *2 <maker> ; as surprised|shocked|astonished as anybody|anyone|you
      when *2 <maker> told us ; according to *2 <maker>
      <maker> *2 assured|promised|guaranteed|certified|insisted|led *1 us|that|me
      <maker> *2 told|informed|advised us|me
      <maker>|they *2 gave us *2 wrong|false|bad|incorrect
      relied|relying|rely|trusted|trusting *5 <maker>|certificate|assurance|assurances|their|
        experts
      in *1 good faith ; took *2 at their|his|her word ; we *1 had *1 every right|reason|cause to
      only *1 act|go|work|do|pass|say|tell *2 on|by|what *4 <maker>|they|told
      we were|are *1 never|not *1 told|informed|warned *2 by ; were not|never *1 told|informed by
      we had|have *1 been? *1 misinformed|misled|deceived|lied
      as advised|instructed|specified by
      follow|followed|following *2 guidance|advice|instructions|orders *4 given|received|from|by
      took *1 over from ; we inherited|inherit ; no longer *1 with|employed|works|work|works|here
      left|leaving the company|firm|business|organisation ; now departed ; inherited *1 from
      recover|reclaim *3 from *2 <other>|whoever|them
      by the press|media|newspapers|tabloids|union
      police|council|landlord|union|family|private matter|affair|business
      external|outside|outsourced *2 should|centre|center|team|company|firm
    distanced 0.6 asserted: It says that it was none of theirs.
      not *2 originat~|come|came|start~|caus~|happen~ *2 with|from|by|at us|our|ours
      not *1 our|us|my *1 fault|doing|mistake|error|problem|responsibility|staff|employee|systems
      <be> not *1 a|an|our|one *2 employee|staff|member ; nothing *1 to do with us
      not *1 employed by us ; never *1 worked for us ; not under our
      independent|external|self contractor|provider|operator|employed
      take *2 up with *1 <maker>|<office>|them|him|her ; ask|contact|try *1 your <maker>
      claim|claims|complaint|complaints|question|questions *2 to *1 them|<maker>|<office>
      not|never us|ours , ; not|never us|ours who|that ; not *1 our|us *2 who|that|which
      not by us|ours|our ; rather|instead than|of us|ours ; not on our|us side|end|part|watch
      <be> not *1 down to us|our
      nothing *2 link~|connect~|suggest~ *3 to|with *2 us|our|product|water|food|us
      no *1 link|connection *4 with|to|between *1 our|us|the
      nothing to suggest *3 link|connection|cause|that ; unrelated to our|the|us
      worked|works|working|performed as *1 it|they? should|intended|designed|normal|expected
      by the book ; everything *1 by the book ; we|ours did *2 as|everything *2 should|right|asked
      can|could|will not be held *1 responsible|accountable|liable
      matter|question|one for *1 the? *1 <maker>|<crowd>
      put|send|raise *3 to|with *1 the? <maker>
      address~|direct~ *3 to *2 people|those|them|<maker> ; people who sold|made|built
      left our *1 plant|shop|warehouse|factory|premises|hands|kitchen|store|depot *2 in|intact|
        fine
      after it left ; once it left ; outside our *1 premises|remit
    staff 0.7 asserted: It puts the fault on one of their own people.
      a|an|one|individual|single|lone *1 rogue|individual|former|junior|disgruntled|inexperienced|
        temporary|new employee|worker|colleague|member|technician|operator|driver|trainee|intern
      rogue ; misconduct of *2 individuals|employee|individual|employees
      employee|worker|driver|technician|operator|trainee|intern|colleague|individual|
        individuals *3 ignored|against|acted|alone|disobeyed|failed|forgot|misread|violated|lied
      acted in breach|violation ; human|operator|driver|clerical error ; took it upon
      of his|her|their own accord|initiative|bat ; chose not to ; one bad apple
      <staff> *3 <failverb>|misread|panicked
      <staff> *4 was|were *1 not? *2 distracted|asleep|looking|careless|paying|lazy|absent
      somebody|someone|staff|colleague *4 <failverb>|dropped|swapped|broke|misplaced
      somebody|someone *4 was|were|had|did not ; not *1 paying attention
      one of our|the|my *1 temps|drivers|people|colleagues|staff|team|clerks|agents|cooks|
        workers *3 <failverb>|made|did|took|left|chose|switched|gave|misread
      under|against|despite *1 strict|clear|explicit|our|your|his|her instructions|orders
      procedure|procedures|rules|protocol|policy *3 <be>|been *1 ignored|broken|bypassed|followed
      <staff> decision|fault|mistake|error|choice|carelessness
      new|junior|former|inexperienced|temporary|agency clerk|nurse|member|staff|worker|manager|
        cook|cleaner|contractor|guard
      former|previous|old|departed *1 contractor|manager|director|management|owners|owner|
        colleague
    circumstances 0.2 asserted: It says that nobody could help it.
      out of|beyond|outside our|the|company|anyone|anybody *1 control ; nothing we|i could *1 have
      beyond|outside *2 control ; unavoidable ; exceptional|extraordinary|unforeseen circumstances
      no way of|to *1 knowing|know ; through no fault of ours|our ; unforeseeable ; act of god
      bound to happen ; caused|due|because|owing|thanks by|to|of *2 <force>
      no system|product|company|process|software *2 <be> *3 secure|perfect|safe|flawless|free
      many|other|all|most|large *1 companies|firms|banks|brands|manufacturers *4 have|had|face|
        similar|same|do
      according to *2 terms|rules|contract|policy|conditions|regulations
      under *2 terms|conditions|policy|regulations ; section|clause|article|paragraph ^number
      liability *4 excluded|limited ; not *2 established|proven|proved|demonstrated that
      causally ; no one could *1 have *1 predicted|known|foreseen|expected|prevented ; bad luck
      unlucky ; nobody could *1 have *1 predicted|known|foreseen|expected|prevented ; misfortune
      freak ; one of those things|days ; for various reasons
      industry wide|average|standard|problem
    """
}
