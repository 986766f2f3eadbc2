/// The rules of tone that Muster comes with, as tables of text.
///
/// Written from the literature on crisis replies (W. T. Coombs, *Corporate Reputation Review* 10
/// (2007) 163–176, for strategies; R. J. Lewicki et al., *Negotiation and Conflict Management
/// Research* 9 (2016) 177–196, for the elements of an apology) and tested on minimal pairs; the
/// weights are judgements, not measurements.
enum StandardRules {
  /// All tables, classes first.
  static let text = [
    classes, parties, empathy, action, voice, risk, blame, reproach, implying, excusing, owning,
    hostility, distance, strategies, cues, empathic, support,
  ]
  .joined(separator: "\n")

  static let classes = """
    class we = we i
    class our = our my
    class be = is are was were am be been
    class adv = really truly so very deeply sincerely genuinely fully completely totally just now
    class adv = also already personally simply again extremely terribly all both absolutely still
    class adv = certainly always perfectly only
    class will = will shall
    class emotion = worry~ worried worrying scared scary frighten~ frightened frightening
    class emotion = frustrat~ frustration anger angry upset upsetting distress~ disappoint~
    class emotion = disappointment fear~ afraid anxious anxiety stress~ stressful painful hurtful
    class emotion = alarm~ concern concerned concerning unsettl~ shock~ shaken terrify~ terrified
    class emotion = terrifying awful horrible humiliat~ betray~ exhausting overwhelm~ devastat~
    class emotion = panic~ furious outrage~ unhappy sad nervous uneasy uncertainty annoy~
    class emotion = annoyance heartbreaking sickening grief unsafe trust
    class harm = ill illness sick hurt~ injur~ injury injuries burn~ burnt hospital hospitalised
    class harm = hospitalized allergic reaction pain vomit~ died death deaths dead lost loss
    class harm = losses stolen steal~ leak~ expos~ fraud scared frighten~ afraid worried humiliat~
    class harm = insult~ racist racism abus~ harass~ chok~ poison~ bleed~ shards glass fragments
    class harm = stranded charged contaminat~ sickness suffer~ harm~ danger fire overheat~ breach~
    class harm = attack~ broke~ broken damaged assault~ discriminat~ mistreat~ unwell cut~ scald~
    class harm = shouted mocked filmed delayed cancelled missed bled bruis~ swollen faint~ collaps~
    class harm = trapped crush~ drown~ stung rash fever seizure~ infect~ infection~
    class person = child children baby daughter son mother father mum mom dad wife husband partner
    class person = family families kid kids toddler parent parents grandmother grandfather friend
    class person = mam mama mummy mommy nan nana gran granny grandma grandpa hubby missus bairn
    class person = brother sister aunt uncle nephew niece lad lass fiancé fiancée girlfriend boyfriend
    class person = pet dog cat guest guests passenger passengers patient patients
    class issue = fake hoax scam forged recall~ breach leak~ contamination incident outage fault fragments defect~ fire
    class issue = accident error mistake delay~ failure injury injuries illness video footage
    class issue = rumour rumor claim~ attack behaviour behavior conduct allergen batch overcharge~
    class issue = theft
    class vague = issue situation matter incident inconvenience problem experience trouble
    class product = product~ item~ jar~ bottle~ pack~ batch batches toy~ seat~ charger~ battery
    class product = batteries heater~ food bar~ device~ unit~ lot~ can~ tin~ kettle~ it them any
    class product = one app website
    class day = monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow
    class day = noon midnight midday
    class count = one two three four five six seven eight nine ten twelve twenty thirty ^number
    class period = minute~ hour~ day~ week~ month~ hrs min mins working
    class third = supplier~ contractor~ vendor~ subcontractor~ manufacturer courier~ agency
    class third = partner~ provider~ retailer~ distributor~ hacker~ media press subsidiary
    class third = franchisee temp
    class remedy = refund~ replac~ replacement~ compensat~ compensation reimburs~ reimbursement
    class leisure = adventure~ workout~ exercise holiday~ vacation~ treat~ detox spa party picnic
    class leisure = camp~ camping break rest gift~ bonus freebie~ souvenir~ show shower~ gym
    class leisure = membership entertainment swim swimming nap lie diet haircut makeover workout
    class leisure = cardio sauna massage training steps calves tour trip outing safari firework~
    class remedy = voucher~ credit~ vouchers
    """

  static let empathy = """
    [validates-emotion]
    understands 0.5 affirmed
      <we> <adv>? can? <adv>? understand|see|hear|know|recognise|recognize|appreciate|realise|
        realize|imagine *2 how|why|what|that|your|the *5 <emotion>
      <we> <adv>? can? <adv>? understand|see|hear|know|imagine *1 how|why *3 you *1 feel|felt
      can <adv>? only? imagine *1 how|what *5 <emotion>
    understandable 0.45 affirmed
      it|that|this is|are <adv>? understandable|natural|reasonable|normal *6 <emotion>
      understandably|rightly *2 <emotion>
      <emotion> *1 is|are <adv>? understandable|justified|real|valid
      anyone|anybody would be|feel *1 <emotion>
      any parent|customer|one would be|feel *1 <emotion>
    right 0.5 affirmed
      you|they <be> *3 entitled to ; anyone|anybody would *1 have been|felt *1 <emotion>
      i|we *1 get why|how|that *8 feel~|looks|hurts|hurt|slap|insult|angry|upset|sore|wrong
      you|they have|had every right|reason to be|feel ; you|they <be> right to be|feel|ask|expect
      you should not have|need to|had *1 worry|feel|go|wonder|find|deal
      you|your *2 deserved|deserve better
    named 0.3 affirmed
      you|your|families|people|parents|customers|they <be>|feel|must|may|might|will *3 <emotion>
      your *1 <emotion> ; causes|causing|caused *3 <emotion>
      must|can have|be|feel been? *1 <emotion> ; how|what an? *1 <emotion> *2 must|this|that|it
      not <emotion> *1 enough
    hard 0.3 affirmed
      this|that|it <be>|must *2 hard|difficult|horrible|frightening|scary|upsetting|worrying|
        awful|distressing|painful|serious *1 for you|everyone|them|families
      no one|parent|child|customer should *1 have? to|ever|be|feel|go
      nobody should *1 have? to|ever|be|feel|go
    plain 0.1 affirmed
      <we> <adv>? understand|hear your|you|the *1 <vague>|concern~|frustration|feelings|
        disappointment
      <we> <adv>? <be>? here|listening to listen
    [warmth]
    care 0.3 affirmed
      <we> <adv>? care about|for you|your|people|how|what ; take care ; look after yourself
      thinking of you|your|everyone|them ; our|my hearts|heart go|goes|is|are
      with you|your in|through
      <we>|i *1 hope you|your|he|she|they *3 better|well|safe|recover~|home|ok|okay|fine|
        improving|soon
      how is|are your|he|she|they|you ; <we> <be> here for you ; you <be> not alone
      we wish you|your|her|him|them
    gentle 0.15 always
      please ; kindly? let me|us help|know ; happy to help ; glad you ; of course ; with *1 care
    feeling 0.2 affirmed
      <adv> sorry ; heartfelt|sincere|wholeheartedly ; i am sorry ; we are <adv> sorry
      matters to us|me ; deserve~ better ; means a lot ; i know
      for telling|raising|sharing|speaking|trusting
    greeting 0.15 always
      hi|hello|dear|hey _
    cold -0.25 always
      hereby ; be advised ; please be informed ; note that ; the company ; the customer
      in accordance ; policy states ; as per ; we acknowledge receipt ; is|are required to
    [apology]
    said 0.2 affirmed
      sorry ; apologise~|apologize~ ; apology|apologies ; <we> <adv>? regret~
    meant 0.1 affirmed
      so|very|truly|deeply|sincerely|terribly|genuinely|wholeheartedly|unreservedly sorry|
        apologise|apologize
      unreserved|sincere|wholehearted|full apology|apologies ; i am sorry
      apologise|apologize unreservedly|sincerely|without
    canned -0.1 always
      sorry *1 to hear|see|read *2 this|that|it|about
      sorry|apologise|apologize|apologies|regret *2 any|the inconvenience
      sorry *1 to hear|see|read *1 of|about *1 your|the <vague>
    object 0.35 affirmed
      sorry|apologise|apologize|apology|apologies|regret *7 <harm>|<person>|<emotion>
      sorry|apologise|apologize|apology|apologies *3 what happened|your|you|her|his|their|went|
        was *3 <harm>|through|done|said|happened
      sorry|apologise|apologize *2 this|it|that happened
    [mark:responsibility]
    taken 0.2 affirmed
      you|they deserved|deserve|expected better ; we|i *1 let *2 down ; you trusted us
      this|it|that should never|not *1 have *1 happen~ ; we take responsibility
      we|i <adv>? own|owned *1 this|that|it ; we got this|it wrong
      not|fell|fallen good|short *1 enough|of ; not the|what *3 standard~|expect~
      what happened *1 was|is <adv>? wrong|unacceptable ; there is no excuse
    [mark:repair]
    made 0.15 affirmed
      put|make|making|putting *2 right ; <we> *3 <remedy>
      <we> *2 fix~|replac~|repair~|cover~|pay~
    [mark:repentance]
    changed 0.1 affirmed
      will not let|allow|happen
      <we> *2 changing|changed|change|learning|retraining|training|improving *3 how|our|so|from|
        every|all|staff
      so that *3 not happen again ; to prevent|stop *2 happening again ; learn from
    [mark:explanation]
    given 0.05 affirmed
      because ; this|it happened when|because|after ; the cause|reason was|is
      what happened is|was
    [mark:forgiveness]
    asked 0.05 affirmed
      forgive|forgiveness
    [thanks]
    telling 0.5 affirmed
      thank|thanks *2 for *3 telling|tell|raising|reporting|flagging|letting|sharing|speaking|
        sending|alerting|writing|showing|asking|checking|bringing|pointing|warning|coming
      grateful *2 for|that|to you|your
      <we> <adv>? appreciate you|your *1 telling|raising|reporting|letting|help|photo|photos|
        report|honesty|sharing|warning
      thank|thanks *2 your *2 report|photo|photos|warning|honesty|help|question
    general 0.25 affirmed
      thank you ; thanks ; many thanks ; we|i <adv>? appreciate your ; grateful
    canned -0.15 always
      thank|thanks *1 for *2 contacting|reaching|patience|understanding|feedback|business|loyalty|
        interest
      your continued *1 support|loyalty|patience
    """
}
