extension StandardRules {
  /// Who is said to have done it, by grammar: another party or the person harmed as the agent of a
  /// fault, advice that comes too late, questions turned round, doubt, and what takes blame back.
  static let blame = """
    class maker = supplier~ contractor~ vendor~ subcontractor~ manufacturer~ courier~ partner~
    class maker = provider~ retailer~ distributor~ franchisee~ operator~ importer~ wholesaler~
    class maker = installer~ developer~ dealer~ seller~ carrier~ consultant~ caterer~ grower~
    class maker = farmer~ haulier~ freelancer~ subsidiary landlord~ employer~ insurer~ airline~
    class maker = franchise~ reseller~ packer~ temp
    class crowd = criminal~ thief thieves hacker~ attacker~ fraudster~ scammer~ vandal~ troll~
    class crowd = newspaper~ journalist~ reporter~ media press influencer~ activist~ union~
    class crowd = competitor~ rival~ platform~ neighbour~ neighbor~ predecessor~ politician~
    class crowd = campaigner~ protester~ blogger~ tabloid~ lobby extremist~ outsider~
    class office = police council government ministry regulator~ authority authorities agency
    class office = agencies bank~ hospital~ school~ shop shops store stores management post
    class office = network~ customs maker~ weather algorithm warehouse~ garage~
    class other = <maker> <crowd> <office>
    class wronged = you customer~ consumer~ user~ guest~ passenger~ parent~ patient~ traveller~
    class wronged = traveler~ resident~ tenant~ shopper~ client~ caller~ victim~ witness~ people
    class wronged = everyone everybody anyone anybody she he grandson granddaughter son daughter
    class wronged = mother father husband wife child children kids owner~ viewer~ visitor~
    class wronged = subscriber~ member~ driver~ farmer~ neighbour~ neighbor~ reader~ student~
    class generic = kids children toddlers babies people parents customers users passengers
    class generic = teenagers pets dogs cats guests patients boys girls men women
    class failverb = fail~ neglect~ ignor~ forgot forget~ overlook~ disregard~ misread misus~
    class failverb = mishandl~ misunderstood misjudg~ mistreat~ mislabel~ botch~ omit~ skipp~
    class failverb = tamper~ refus~ declin~ resist~ provok~ bypass~ overload~ violat~ overreact~
    class failverb = panick~ panic exaggerat~
    class harmverb = caus~ los~ lost delay~ spread~ stir~ stok~ twist~ distort~ invent~
    class harmverb = mislead~ misled hyp~ ruin~ spoil~ sabotag~ block~ prevent~ misreport~
    class harmverb = misquot~ blew insist~ contaminat~ damag~ dropp~ broke leak~ stole steal~ cut
    class harmverb = infiltrat~ manipulat~ smear~ fabricat~ orchestrat~ frighten~ whipp~ inflam~
    class harmverb = overstat~ hack~ pressur~ mix~
    class aux = has have had may might must
    class duty = read check~ follow~ known know chang~ notic~ kept keep use used told tell
    class duty = contact~ stor~ supervis~ avoid~ watch~ updat~ chosen chose choos~ set register~
    class duty = report~ call~ cool~ wash~ rins~ cook~ inspect~ look~ test~ back~ sav~ protect~
    class duty = lock~ carry~ brought bring plann~ plan book~ insur~ come came gone stay~ wait~
    class duty = stopp~ stop step~ interven~ help~ thought consider~ prepar~ ensur~ pay paid
    class duty = listen~ respond~ reply~ sign~ mention~ order~ arriv~ turn~ warn~ open~ clos~
    class duty = switch~ charg~ replac~ took take taken buy bought held hold wear worn cut crush~
    class slip = fault mistake error failure negligence omission oversight carelessness misuse
    class slip = incompetence blunder sloppiness misconduct mishandling recklessness
    class force = weather storm~ rain rainfall flood~ heat heatwave wind winds snow ice frost
    class force = lightning traffic strike~ demand pandemic volume volumes congestion
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
      others|another|factories|companies *4 upstream|downstream
    agent 0.65 asserted: It puts the fault on others.
      the|their|a|an|some|one|another _ _? <aux>? <adv>? forgot|neglected|ignored|refused|
        overlooked|mishandled|mislabelled|misread|insisted|botched|declined
      the|their|a|an|some|one|another _ _? <aux>? <adv>? failed|chose|omitted|opted to
      it was|is the|their|a|an|another|one _ _? who
      the|a|each|every|your _ responsibility|duty to ; responsibility|duty of|for the|each|every _
      hardly|scarcely our|us|ours
    distanced 0.6 asserted: It says that it was none of theirs.
      not *2 originat~|come|came|start~|caus~|happen~ *2 with|from|by|at us|our|ours
      not *1 our|us|my *1 fault|doing|mistake|error|problem|responsibility|staff|employee|systems
      <be> not *1 a|an|our|one *2 employee|staff|member ; nothing *1 to do with us
      not *1 employed by us ; never *1 worked for us ; not under our
      independent|external|self contractor|provider|operator|employed
      take *2 up with *1 <maker>|<office>|them|him|her ; ask|contact|try *1 your <maker>
      claim|claims|complaint|complaints|question|questions *2 to *1 them|<maker>|<office>
    staff 0.7 asserted: It puts the fault on one of their own people.
      a|an|one|individual|single|lone *1 rogue|individual|former|junior|disgruntled|inexperienced|
        temporary|new employee|worker|colleague|member|technician|operator|driver|trainee|intern
      rogue ; misconduct of *2 individuals|employee|individual|employees
      employee|worker|driver|technician|operator|trainee|intern|colleague|individual|
        individuals *3 ignored|against|acted|alone|disobeyed|failed|forgot|misread|violated|lied
      acted in breach|violation ; human|operator|driver|clerical error
    victim 0.95 asserted: It puts the fault on the person who was harmed.
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
      result|due|because|down|caused|through of|to|by|all *1 your|their|his|her *1 own? *1 <slip>|
        use|handling|behaviour|decision|choice|device|phone|browser|settings|connection|internet|
        lifestyle|diet|actions|conduct|impatience|delay
      contrary to *2 instructions|advice|warnings|label|manual|recommendations
      against *2 instructions|advice|warnings|recommendations
      instructions|label|terms|manual|leaflet|warning|sign|rules *2 clearly|plainly
      as *2 instructions|label|terms|manual|leaflet *1 clearly|state|stated|say|states
      as *2 stated|said|printed|written|explained *2 label|instructions|leaflet|terms|manual|pack|
        box
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
      you <be> *1 confused|mistaken ; was|were|is|are *1 provoked|asking for
      refus~ to follow|comply|cooperate|listen|move|pay|show|leave
    late-advice 0.85 always: It tells those who were harmed what they should have done.
      <generic>|you|everyone|anyone|everybody *1 should|must|need|ought *1 to? always|never|
        simply|really|just <duty>|give|share|trust|be
      <generic>|everyone|anyone|everybody *1 should|must|need|ought *1 to? know|expect|learn|
        realise|realize|understand
      you must|need *1 to? understand|realise|realize|accept|learn
      you should not give|share|post|trust|let|believe|rely|expect|leave|count ; common sense
      if you had <adv>? <duty>|<failverb> ; if only you ; had you <adv>? <duty>
      should *1 know better ; know|knows *1 better ; goes without saying
      anyone|anybody|everyone|everybody *6 can|could *1 see|tell
      as everyone|everybody|anyone knows ; next time *2 please|try|be|plan|check|read
      you can not|could not expect ; what did you expect ; what do you expect
    advised 0.7 always: It says that the advice was there, and was not taken.
      we did *1 warn|advise|tell|say|ask|remind|email|write|recommend
      we had *1 warned|advised|reminded|recommended ; you *1 <be> *1 well|fully? aware
      you must *1 have known ; have been avoided|prevented|spared|spotted *2 if|by|had|with
      you|customers|passengers|guests|users|parents <aux>? <adv>? chose|opted|elected|
        preferred to|not
      it pays|helps to ; worth checking|reading|asking ; advisable|prudent to
      your spam|junk ; spam|junk folder ; simply|merely by checking|reading|asking|following
    told 0.7 command: It tells those who were harmed what to do next time.
      always|never <duty>|give|share|let|trust|leave ; learn to ; do not blame
      look|read|listen|search|think *3 properly|closely|again ; just read|look|use|wait|ask
    looked 0.7 asserted: It says that a little care would have done.
      if you *2 look|looked|read|listen|listened|check|search|wait *3 properly|carefully|closely|
        again
      you will find|see *4 if you look|read|check ; find *5 if you look
      just read *2 carefully|again|properly
    asked-back 0.85 always: It asks the person who was harmed to answer for it.
      why did|have|do|are|were|would|could|can you|he|she|they|your *1 not|even|only|wait|still
      why did|have not you|he|she|they ; was it *1 you|your ; was it not you
      did|do|have|are|were|could|can you not ; did|do|have you even|actually|really
      have you *1 not|ever considered|thought|heard|read ; who asked|forced|made you|him|her
      nobody asked|forced|made you|him|her ; no one asked|forced|made you|him|her
      how could|can you|anyone not ; are you *1 sure|certain that|it|this
      what were|are you doing|thinking ; where were you|the
    doubted 0.7 always: It doubts the person who was harmed.
      if|whether *4 really|truly|actually|genuinely *3 <harm>|pain|bad|serious|worried|ill|urgent|
        happened|so|upset
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
    rebuked 0.6 always: It rebukes the person.
      that|this|it was|is|seems *2 hasty|rash|silly|foolish|naive|unwise|premature|hysterical
      refrain from speculat~|accus~|spread~|post~|judg~|exaggerat~
      stop *1 speculating|accusing|spreading|posting|exaggerating|blaming|whining
      before *1 accusing|judging|blaming|jumping ; jump~ to conclusions
      rush~ to judgement|judgment ; shame on ; none of your business
      can|could have *1 legal consequences
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
    owned -0.8 affirmed
      not *1 your|her|his|their|anyone *1 fault|doing|mistake|responsibility
      you|she|he|they did nothing|not *1 wrong ; nothing you|she|he did|could ; and nobody else
      you did not ask for|cause|choose|deserve ; ours to|alone ; down to us|me ; <be> on us|me
      <be> our|my *1 fault|doing|mistake|error|responsibility|failure|omission|job|spill|update|
        line|decision
      our *1 own? *1 fault|doing|mistake|omission ; answer for ; we answer|own|owe
      we *1 should *1 have ; for us to find|put|fix|sort|answer
      came|come|comes|ran|happened *1 from|in|out|on *1 us|our|ours ; not *2 blame
    """
}
