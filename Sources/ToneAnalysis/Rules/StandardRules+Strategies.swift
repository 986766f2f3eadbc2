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
}
