extension StandardRules {
  static let risk = """
    class faultverb = fail~ neglect~ caus~ mishandl~ mislabel~ ignor~ forgot omit~ breach~ err~
    class faultverb = mess~ miss~ botch~ mistreat~ misus~ let provid~ suppl~ ship~ deliver~
    class faultverb = contaminat~ mix~
    class omission = inspect check test warn act protect secure prevent notice clean train
    class omission = supervise maintain listen tell report disclose monitor install update encrypt
    class omission = patch follow respond recall keep store label screen verify fix meet
    class outcome = refunded compensated reimbursed paid protected safe replaced contacted
    class outcome = satisfied fixed resolved restored repaired whole solved
    [liability-admission]
    negligent 0.8 asserted: This admits fault in law; only legal may release it.
      <we> <be>|have <adv>? been? <adv>? negligent|liable|reckless|careless|culpable|complacent
      <we> <be> <adv>? at fault ; <we> <be> <adv>? in *1 breach|wrong
      our|my *2 negligence|carelessness|recklessness|fault|liability|guilt|culpability|
        incompetence
      due to|through our own? *1 negligence|carelessness|failure~|fault
      <we> <be> <adv>? to blame ; the fault|blame|responsibility is|lies *1 <adv>? ours|us|with
      <we> *2 accept|admit|accepted|admitted *2 liability|fault|guilt|blame|negligence|that
      <we> *2 broke|violated|breached *2 law|rules|regulations|duty|code ; blame <be> ours
      this|it <be> <adv>? our|my fault|doing
    omitted 0.7 asserted: This admits a failure of duty; only legal may release it.
      our *2 failed|neglected|forgot|omitted to
      our *3 was|were *1 skipped|omitted|neglected|overlooked
      <we> <adv>? failed *1 to <adv>? <omission>
      <we> did not *1 <adv>? <omission> *4 properly|enough|carefully|in|before|thoroughly|when|
        the|our|your|them|it|you
      <we> should *1 have *1 known|tested|checked|inspected|warned|acted|caught|noticed|stopped|
        recalled|told|prevented|protected|encrypted|patched|listened|trained|spotted|seen
      <we> *1 could|should *1 have *1 prevented|stopped|avoided ; <we> *1 neglected
      <we> forgot to
      <we> never *1 tested|checked|inspected|trained|warned|encrypted|patched|fixed
      our failure to
      <we> had|have not *1 tested|checked|inspected|trained|encrypted|patched|cleaned
      no one *4 tested|checked|inspected|noticed|bothered
      nobody *4 tested|checked|inspected|noticed|bothered
      was not|never *1 tested|inspected|encrypted|checked|cleaned *3 by us|our
    caused 0.7 asserted: This admits that the company caused the harm.
      <we> <adv>? caused *4 <harm>|<person>|this|the|your
      our *4 caused|made|injured|harmed|sickened|poisoned|hurt *4 <harm>|<person>|you|people|
        customers
      <we> <adv>? injured|harmed|poisoned|hurt|made *3 <harm>|customers|people|you|your
      <we> <adv>? exposed|leaked|lost *2 your|customer~|the|people|their *3 data|details|records|
        information|passwords
      because|due *1 of|to our *2 mistake|error|failure~|fault|shortcut~|negligence
      caused by our *2 mistake|error|failure~|fault
      <we> <be> *2 responsible for *2 <harm>|injuries|what|this|deaths|leak|harm
      responsib~|responsibility for *2 <harm>
      take|takes|took|accept|accepts responsibility for what happened
      our *2 led|leads|resulted *2 <harm>|to|in
    knew 0.8 asserted: This admits knowledge before the harm.
      <we> <adv>? knew *2 about|of|that|it|the|for|this|there
      <we> <adv>? ignored|overlooked|dismissed *3 warning~|complaint~|report~|sign~|alarm~|risk~|
        problem~|alert~|you|them|this
      cut|cutting corners ; <we> *1 were|was warned|told *3 this|it|about|before|problem|risk
      <we> *1 covered|cover *1 up ; <we> <adv>? hid|hidden|concealed|lied|misled
      turned a blind eye ; <we> looked the other way
      <we> put profit~|money|cost~|speed *2 before|ahead|above
    wrong 0.35 asserted: This may be read as an admission; have legal look at it.
      <we> *1 got *1 it|this|that <adv>? wrong ; <we> *1 made *2 mistake|mistakes|error|errors
      our *1 mistake|error|blunder ; <we> *1 messed|screwed up ; <we> *2 did something wrong
      full responsibility for what
    [overpromise]
    guarantee 0.6 certain: Nobody can guarantee this.
      and|to|can guarantee|promise *1 that|you|a|full|to ; <we> *2 guarantee~ ; guaranteed
      <we> *1 promise|swear|vow|pledge ; you have *1 my|our word|promise|guarantee
      <we> give you our|my word ; <we> *1 can promise ; mark my words
    assure 0.35 certain: It assures without giving a ground.
      <we> *2 assure ; rest assured ; <we> *1 ensure|will *1 ensure ; <we> will make sure|certain
      be assured ; you can be *1 sure|certain|confident
    never 0.6 certain: Nobody can promise that it will never happen.
      never *1 have|see|suffer|face|get *5 again
      will|can|shall never *1 ever? *1 happen|occur|be *2 again?
      never *1 happen|happens|occur|see *1 again ; will not *1 ever? happen|occur again
      last time *2 will|ever|happen ; never again ; no one *1 <will> *1 ever|be|have|get|suffer
      nobody *1 <will> *1 ever|be|have|get|suffer ; nothing like this *2 again
      not a single *4 will
    again 0.35 always: Nobody can promise that it will never happen.
      should|must|can never|not *1 happen|occur *1 again ; never happens|occurs again
    money 0.4 affirmed: A sum is promised; say it only if it has been released.
      $|£|€ ^number *2 in? cash ; ^number dollars|pounds|euros *1 in? cash ; cash payment|sum
      <we> <will> *2 pay|give|hand *3 whatever|anything|everything|cash|money
      pay *1 whatever|anything|everything|all ; name your price ; money is no object
    everyone 0.5 certain: It promises all for everybody, at once.
      every|each|everyone|everybody|anyone|all|any *4 <will> *1 be|get|receive|have *2 <outcome>|
        <remedy>|full|back
      nobody|no *2 <will> *1 be|have *2 disadvantaged|affected|pocket|lose|worse|pay|left|suffer
      <we> <will> *1 <remedy> *1 everyone|everybody|anyone|all|every|each
      full|complete|total|unconditional|immediate refund|compensation *1 for|to *1 everyone|all|
        every|anyone|today|now|immediately
      full refund *2 today|tonight|immediately|now|tomorrow|right
      <will> *3 refund~ *3 immediately|today|instantly|tonight ; refund~ <will> *4 immediately|today|
        instantly|tonight ; instant refund~ ; no questions asked ; whatever it takes
      at any cost ; no matter *1 what|how|the ; all *1 of? your losses|costs|damages
    absolute 0.5 certain: Absolute safety cannot be known.
      everything is *1 secure|safe|fine|normal|okay|ok|perfect|under|in
      at no time *2 compromised|affected|danger|risk|exposed
      all|our *2 systems|products|data are *1 secure|safe|fine
      ^number % safe|secure|sure|certain|guaranteed|confident|effective|of|refund|satisfaction
      <adv> safe|secure|certain|harmless
      completely|totally|entirely|absolutely|perfectly|always safe|secure|harmless|protected|sure|
        certain
      no risk|danger *2 to|at|for|what ; zero risk ; risk free ; no reason to *1 worry
      no one is|was|will *1 at? *1 risk|harmed|affected ; can|could not possibly
      impossible *2 that|to|for ; under no circumstances ; without *1 exception|fail
      will definitely|certainly|absolutely|surely
    deadline 0.35 certain: A fixed end for something that is not under control.
      <will> *1 be *1 <outcome>|over|up|working|normal *2 by|within|before|tonight|tomorrow|today|
        in
      fixed|resolved|solved|restored *1 by|within|tonight|tomorrow|today
      <we> <will> *1 fix|solve|resolve|restore *3 by|within|tonight|today|tomorrow
      problem is *1 solved|over|fixed ; it is *1 over
      is *1 now *1 completely|fully resolved|fixed|safe|solved
    [minimising]
    inconvenience 0.5 always: To those who were harmed it was more than an inconvenience.
      any|the|this|for|some|slight|possible|potential inconvenience|inconveniences
      inconvenience|inconvenienced
    small 0.5 affirmed: It makes the harm small.
      it|this|that is nothing ; all the time ; ages ago ; would have *3 by now ; blown over
      marginally|slightly *1 revised|affected|higher|different|increased|delayed
      negative|unpleasant|unsatisfactory|unfortunate *1 experience|impression
      less than *1 ideal|optimal|perfect|satisfactory ; bad impression
      any *1 irritation|confusion|misunderstanding|trouble|upset|distress|annoyance *1 caused?
      minor|small|slight|tiny|little|trivial|negligible|cosmetic *1 <issue>|<vague>|<harm>|glitch|
        hiccup|hitch|cut~|scratch~|numbers?|number|amount|discomfort|delays|bug|percentage|
        fraction
      isolated *1 <issue>|<vague>|case|cases|event ; one off ; hiccup|glitch|blip|teething
      only|just|merely|barely *1 a|an|one|some *2 few|handful|minority|small|tiny|fraction|
        limited|couple|minor|little|joke|glitch
      a mere ; mere|merely ; a handful of ; tiny fraction|minority|number
      a *1 small|limited|tiny number|percentage|minority|proportion
    least 0.4 always: Comparing harms denies this one.
      tougher|stronger|hardier|sturdier *1 than ; more resilient ; very|quite|pretty resilient
      bounce~ back ; get|gets|got *1 over it|this ; soon *1 forget|forgotten|heal|over
      time heals ; there are|is worse ; worse *1 things|off|has|have
      others|some|people *2 have|had it worse ; no *1 lasting|permanent
      at least *1 nobody|no|it|you|nothing|we|he|she|they ; could have been *1 worse|much
      not *1 as|that|so|very|too *1 bad|serious|dangerous|severe|big|much ; no big deal|harm|drama
      not the end ; not *1 a big ; nothing serious|major|dramatic ; nothing to *1 worry|fear|see
      happens to|everywhere|all|sometimes ; these things happen
      no real|serious|lasting|actual *1 harm|damage|risk|injuries|danger
    just 0.3 always: It makes the harm small.
      it|this|that <be> <adv>? just|only|simply
      just|only a|an|some *1 precaution|misunderstanding|technical|joke|prank|video|software|email
      purely|simply|only precautionary ; so called|called
      alleged *1 <harm>|<issue>|victims|victim ; exaggerat~|overblown ; blown out
    """
}
