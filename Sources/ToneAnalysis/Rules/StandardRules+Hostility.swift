extension StandardRules {
  /// Insults, threats, contempt and gloating: what nobody may send to a person in trouble.
  static let hostility = """
    class abuse = idiot~ moron~ fool~ liar~ imbecile~ cretin~ loser~ clown~ crybaby crybabies
    class abuse = snowflake~ whiner~ whinger~ moaner~ scum parasite~ pig~ bitch bitches bastard~
    class abuse = arse asshole~ arsehole~ dickhead~ twat~ prick~ jerk~ freeloader~ scrounger~
    class abuse = halfwit~ dimwit~ simpleton~ nutter~ lunatic~ psycho~ nutcase~ weirdo~ creep~
    class abuse = brat~ troublemaker~ nuisance pest dumbass~ cow hag hypocrite~ coward~ vermin
    class abuse = ignoramus leech~ troll~ timewaster~
    class vile = stupid dumb pathetic ridiculous disgusting greedy lazy dishonest ignorant crazy
    class vile = insane delusional thick dense mental fat ugly worthless useless childish spoilt
    class vile = spoiled ungrateful clueless brainless gullible dim hopeless obese unhinged rude
    class vile = petty senile retarded demented pitiful
    [dismissal]
    insult 1 affirmed: It insults the person.
      you|your *1 <abuse> ; you <be> *2 <abuse> ; such a|an <abuse>
      <abuse> like you|him|her|that
      you *1 <vile> *1 man|woman|lady|girl|boy|people|lot|person|thing|cow|child|<abuse>
      you *1 people? <be> *1 <adv>? <vile> ; how <vile> <be>|can you|he|she|they
      your *1 <person> *1 <be> *2 <vile>|<abuse> ; are you *1 <vile>|<abuse>
      what *1 a|an *1 <abuse> ; typical <abuse> ; <vile> question|complaint|post|woman|man|people
      screw|fuck|damn you|off ; piss|bugger|sod off ; go to hell ; drop dead ; get lost
      bullshit|crap from you ; nobody|no *1 one? likes|wants you|your ; hate you|people
      sick of you|people ; burn|rot in hell ; back to your *1 country ; your kind|sort always|never
      learn *1 proper|to *1 english|spell|speak
    shut-up 1 command: It orders the person to be silent.
      shut up|it|your ; stfu ; zip it ; hold your tongue ; be quiet ; keep *1 mouth shut
      stop *1 moaning|whining|whinging|bleating|wailing|nagging|pestering|bothering|harassing
      cry me *1 river ; boo hoo ; leave us alone ; go away ; stop *1 wasting *1 our|my
    gloating 1 always: It says that the person had it coming, or that nobody is sorry.
      you|he|she|they *1 deserve~ it|what|this|that|all ; had it|this coming
      serves|serve you|him|her|them|yourself ; got|get|getting what *2 deserve~|coming|asked
      we|i regret nothing ; no regrets ; not *1 sorry *1 at|in|one|a|about
      we|i *1 am|are not *1 sorry ; do not *1 care *1 what|about|how|if|whether|,
      do not *1 care . ; could not care less
      hope you|he|she|they *2 die|suffer|choke|lose|rot|fail ; good riddance ; who cares
      your *1 own *1 stupid|stupidity|stupidly ; stupidity
    threat 1 affirmed: It threatens the person.
      we|i|lawyers|they <will>|are|am|may|can *2 sue|suing|prosecute|prosecuting *2 you|anyone|
        anybody|everyone|her|him|them|whoever
      see you in court ; hear|hearing from *2 lawyer~|solicitor~|legal
      take|taking you|her|him|them|anyone *1 to court
      report|reporting you *1 to *2 police|employer|boss|authorities|school|landlord
      know where you *1 live ; know where you work .|,|! ; we|i <will> find you .|!|,
      you *1 will *1 regret it|this|that|having|ever|posting ; you *1 will pay for|dearly
      you *1 will be sorry ; will cost you ; for your own sake|good *4 post|down|delete|remove
      watch|mind your *1 mouth|step|back|tongue|language|words
      watch|careful what *1 you *1 say|post|write|wish|claim ; or else
      your *1 last|final warning ; this is *2 last|final|only warning
      come|coming|go|going after you ; ban|blacklist|expose|ruin|destroy|finish you|your
      delete|remove|take *4 or *1 we|i|our|you|face|else
      if you *3 post|say|write|repeat|share|call|complain *4 again *2 we|will|our
      legal action against you|anyone|anybody|those|people|whoever|her|him
      press|file charges *1 against you|anyone|her|him ; damages *1 from|against you
      there|it will be|have *2 consequences ; face|suffer *1 the|legal consequences
      think twice before ; you *1 have *1 been warned
    contempt 0.6 always: It shows contempt for having to answer.
      can not|hardly believe *1 that? *1 i|we *1 have|need|must *1 to ; why do i|we *1 have|bother
      do|must i|we really|seriously|honestly|even *1 have|need ; waste|wasting my|our time
      not paid *1 enough ; yawn ; give me|us a break ; oh please ; here we go *1 again
      not this again ; whatever ! ; if i|we *1 must ; is that all ; have better things
      how many *1 more times *1 do|must|will i|we ; for the last time ; spell *2 out for you
      beneath me|us ; too busy for ; could not be bothered
    """
}
