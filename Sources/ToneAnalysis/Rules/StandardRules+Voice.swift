extension StandardRules {
  static let voice = """
    [acknowledges-issue]
    aware 0.35 affirmed
      you *1 told|wrote|asked|warned|reported *6 should *1 have *1 had|heard|been|got
      you *2 should *1 have *1 had|heard ; what *1 has *1 happened
      you were *1 left|turned|told|charged|sent|kept|given
      <we> <be>|have <adv>? aware|seen|received|heard|read|watched|looked|learned|
        learnt *6 <issue>|<harm>|report~|photo~|complain~|post~|video|message~|question~|that|what
      <we> *1 know|found|discovered|learned|learnt|confirmed|identified|detected *1 that|a|an|the|
        about|some|out|of|pieces *6 <issue>|<harm>|may|might|has|have|was|were
      you *1 found|had|experienced|received|saw|got|were|was|waited|lost|became|fell|are|
        have *4 <issue>|<harm>|wrong|late|in|without
    happened 0.25 affirmed
      what happened ; what you describe|described|saw|found|experienced|went
      should not|never have *1 happen~|said|reached|left|been|gone|seen ; went wrong
      is|was <adv>? wrong|unacceptable|serious ; not acceptable
    issue 0.25 always
      <issue>
    harm 0.2 always
      <harm>
    hazard 0.2 always
      may|might|could *1 contain|have|cause|be *4 <harm>|<issue>|metal|plastic|peanut|nuts|milk|
        salmonella|listeria|allergen~|affected
      thieves|hackers|somebody|someone|criminals *1 copied|took|stole|accessed|read|got
      was|were|has|have been? *1 accessed|copied|taken|exposed|published|shared|stolen|affected|
        contaminated|filmed
    vague 0.05 always
      <vague>
    evasive -0.15 always
      the|this|recent|certain|any|some *1 event|events|matter|circumstances|situation|developments
      media reports
    [personal-voice]
    i 0.3 always
      i _
    scornful -0.45 always
      can not|hardly *1 believe|bear *1 that? i ; i do|could not *1 care|bother ; why should i
      i can not be bothered ; i *1 have better things ; not my *1 problem|fault|job
    dropped 0.3 command
      am <adv>? sorry|afraid|glad
    my 0.15 always
      my|me|myself
    you 0.15 always
      you|your
    we 0.15 always
      we|us|our
    spoken 0.15 always
      here is|are ; let me|us|you ; of course ; that is|must ; it is ; how is ; yes ; no ,
    signed 0.3 always
      my name is ; this is _ from|at|, ; i am _ from|at|, ; - _ from|at|, ; speaking as
    corporate -0.25 always
      employees|staff|users|customers|persons are *1 reminded|warned|referred|instructed|
        prohibited|not
      any person ; users ; the customer|claimant ; further information ; the company ; the firm
      the organisation|organization ; the group ; management|spokesperson
      our valued customers|customer|guests ; valued customer|customers|guest|guests
      customers|consumers|users|guests|patrons are|is *1 advised|asked|requested|encouraged|
        informed|reminded
      it has been|come ; please be advised|informed ; we would like to ; we wish to ; hereby
      this office ; the undersigned
    passive -0.15 always
      steps|measures|actions|action have|has|are|is being? been? *1 taken
      is|are being *1 investigated|reviewed|looked|handled|assessed|addressed ; mistakes were
      will be processed|addressed|actioned|handled
    [personalisation]
    relation 0.15 always
      your <person>|order|photo|message|post|question|report|letter|account|trip|flight|delivery|
        phone|email|call|video|kitchen|home|class|school|shop
    told 0.15 affirmed
      you *1 told|said|describe|described|mention|mentioned|wrote|write|asked|ask|sent|showed|
        posted|saw|found|bought|ordered|waited|called
    generic -0.2 always
      valued customer|customers|guest|guests
      dear customer|customers|sir|madam|all|guest|user|client|guests|passenger ; to whom it may
      dear sir|madam ; all our customers ; our customers
    [template-reuse]
    stock 0.2 always: Everybody says this; it tells the person that nobody read the post.
      high|higher|large *1 volume|number of *1 enquiries|inquiries|calls|messages|requests
      longer than usual ; meet your expectations ; your understanding
      thank|thanks *1 for *1 reaching|contacting|getting
      your *1 feedback|business|opinion|satisfaction|safety|privacy|security *1 is|
        are *2 important|valued|priority|us
      we value your ; please *1 be|rest assured ; rest assured
      our thoughts *1 and? prayers? are|go ; your call is ; we strive to
      committed to *3 providing|highest|excellence|best|safety
      we apologise|apologize for any inconvenience ; we take *4 very? seriously
      number one priority ; top priority ; utmost importance ; please accept our
      do not hesitate to ; we appreciate your *2 patience|understanding|feedback|business
      we *1 sorry to hear|see|read *1 this|that|about ; sorry to see|hear|read *1 this|that
      we are *1 looking into *1 this|it|the ; at this time|moment
      valued|dear customer|customers|guest|guests ; be advised ; highest standards
      deeply committed ; customer satisfaction ; safety *2 our *1 priority
    unfilled 0.6 always: A slot of the template was left unfilled.
      [ *3 ] ; { *3 } ; insert name|product|date|time|link
    """
}
