extension StandardRules {
  /// More marks of empathic talk, as people write to each other rather than offices to people.
  ///
  /// After the same definitions as `empathic`; `lived` counts only where nobody says "we".
  static let support = """
    class felt = gasp cry sob weep scream angry mad sad sick smile laugh furious livid tear wince
    class felt = shiver ache
    class moved = livid furious mad angry disgusted gutted horrified appalled heartbroken devastated
    class moved = thankful grateful crying sobbing tearing
    class moved = fuming shocked raging speechless frightened
    class lived = did ate kept cried laughed hid told
    class lived = stayed sat spent stopped tried left quit failed
    class lived = moved graduated shook smiled walked slept drank stared drove ran broke woke lied
    class lived = pretended faked ignored blocked abandoned deleted avoided survived relapsed
    class lived = flunked dropped missed lasted stutter stammer
    class lowly = humiliating embarrassing isolating invisible shame ashamed betrayal lonely exposed
    class lowly = foolish stupid bitter guilty crushing maddening cruel heavier heaviest
    class lowly = worse worst scariest hardest
    [mark:reaction-strong]
    moved 1 always
      made|makes|making me *4 <felt> ; want to|wanna <felt>|hug *2 for|you ; makes me want *3 <felt>
      i am *2 <moved> *1 that|for|on|by|at|reading|to|here ; <moved> for|with you
      on your behalf ; blood *1 <be>? boiling|boils ; broke me ; hurt *1 just? to read
      my chest|stomach|gut|soul *1 aches|ached|ache|hurts|dropped|sank|breaks|turned
      crying|sobbing|tears|wreck *4 reading|for you
      reading *1 that|this *1 scared|hurt|broke|upset|shook|frightened|floored me
      this|that *1 one? scared|scares|frightens|frightened|hurts|hurt|upset|floored me
      sad now ; i feel *2 tender|helpless|sick|awful for|towards|reading
    [mark:reaction-weak]
    lift 1 always
      this|that|it *2 too|shall|will *2 pass ; time heals ; it does *1 fade|pass|get|end
      i promise *1 you? it|you|things|this ; it|you|things|this *3 i promise
      rooting|cheering for you ; much|lots|all|big *1 of? love|hugs|hug ; love to you|u|ya
      easy|kind|gentle|good on|to|with yourself ; keep breathing ; bless you|your
      you will be *2 grand|fine|ok|okay|alright|great|good ; it|things|everything *1 will work out
      will be *2 alright|okay|ok|fine ; beat it|this *2 once|before|again ; not going anywhere
      proud of u|yourself ; hope you|u|he|she|they ; wish i could
    [mark:interpretation-strong]
    guessed 1 always
      no wonder *1 you|u|it ; of course *1 you|that|it is|hurts|feel|feels|are ; i would guess you
      must be|feel *2 <mood>|<heavy>|<lowly> ; i|would bet|guess|imagine you *2 <be>|feel|felt
      you <be> *2 probably|likely|carrying|grieving|mourning|hurting|exhausted|drowning
      makes you *1 wonder|feel|question|doubt ; you let yourself ; so now you
      feel|feeling *1 <lowly>
      that|this|it is *3 <lowly> ; <be> *2 scariest|hardest|worst part|bit|thing
      that is *1 what gets
      you *1 vanished|disappeared|lost ; like *1 you|your|watching
    lived 1 affirmed
      i *1 <lived> ; i *1 too ; i *3 too
      mine <be>|called|did|came|took|went|told|left|said|got|never
      happened to us|mine ; lost mine|my ; i used to ; i *1 still have|do|am|get|keep|cry|hear|feel
      i have <lived> ; i got *3 too ; i did *4 for|of
      felt *2 lost|relieved|alone|invisible|tall|empty|nothing
    [mark:validating]
    fair 1 always
      completely|perfectly|totally|entirely|so|very|quite|only *1 reasonable|understandable|
        natural|normal|human|valid|fair
      reasonable|understandable|natural|normal *1 response|reaction|thing|feeling|way
      feelings|anger|grief|reaction *1 <be> *2 valid|real|justified|fair
      every|a right to *1 be|feel|your
      anyone|anybody|everyone|everybody *2 would|feels|feel
      nothing *2 wrong with you
      that|this|it <be>? *2 heavy|lonely|unfair|stings|sting|hurts|rough|brutal|huge|lot|betrayal|
        slap|horrible|awful
      is *1 not fair ; not fair ; no wonder ; of course you|that ; not your fault
      not silly|stupid|weak
    [mark:interpretation-weak]
    brief 1 affirmed
      same *1 lol|tbh|honestly|man|girl ; felt that|this ; get this|that|it ; are you me
      totally|really *1 get|understand|relate ; so relate
    """
}
