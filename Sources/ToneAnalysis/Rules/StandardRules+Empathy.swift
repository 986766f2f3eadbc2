extension StandardRules {
  /// Marks of empathic talk: emotional reaction, interpretation, exploration, weak or strong.
  ///
  /// After the definitions of A. Sharma et al., *A Computational Approach to Understanding Empathy
  /// Expressed in Text-Based Mental Health Support*, EMNLP 2020; written without its data.
  static let empathic = """
    class mood = sad depressed lonely alone anxious scared afraid worried angry upset stressed hurt
    class mood = hopeless worthless overwhelmed exhausted frustrated terrified miserable empty numb
    class mood = lost stuck trapped unhappy guilty ashamed heartbroken tired drained confused
    class mood = disappointed betrayed nervous isolated broken down low terrible awful horrible
    class mood = frightened shaken furious bad helpless unheard
    class heavy = hard tough difficult rough painful scary awful terrible horrible frustrating
    class heavy = stressful exhausting overwhelming terrifying heartbreaking frightening upsetting
    class heavy = draining lonely devastating crushing challenging unfair shitty miserable
    class heavy = distressing worrying infuriating
    class ill = depression anxiety ptsd adhd bipolar panic ocd insomnia autism suicidal depressed
    class ill = anxious
    [mark:reaction-strong]
    sorry 1 affirmed
      i am <adv>? sorry ; <adv> sorry ; sorry *1 to|you|for|about|that|this|it|he|she|they|your
      we are <adv>? sorry ; sorry ; condolences ; <we> *1 regret that
    feels 1 affirmed
      i feel *2 for|with you ; my heart ; breaks my heart ; heartbroken|heartbreaking|gutted
      i am *2 sad|saddened|upset|worried|concerned|angry|happy|glad|proud|relieved
      i am here for you ; here if you *2 need|want ; i *1 love|care *1 about? you|u|ya|y'all
      love you ; proud of you ; happy|glad|thrilled|excited for you ; worried|concerned about you
      so *1 happy|glad|proud|sad *3 you|your|hear ; sad|sorry|glad|happy *1 to hear|read|see
      makes|made me *1 sad|cry|smile|happy|angry|mad ; i wish i could *2 hug|help|be|give|take
      breaks|broke my|our heart ; our hearts ; my thoughts are ; thinking of you|your
      sending *3 hugs|love|hug|strength|prayers ; i feel *1 terrible|awful|so
    [mark:reaction-weak]
    wish 1 affirmed
      hope *6 better|well|ok|okay|fine|helps|help|soon|good|great|find|get|gets|feel|out|safe|
        works
      i hope ; good|best *1 luck ; take care ; best wishes ; all the best ; wish you|wishing you
      stay strong|safe|positive|here ; hang in|on ; keep *2 up|going|fighting|pushing|strong|head
      happy birthday ; rest in peace ; rip ; god bless ; praying for ; prayers
    comfort 1 affirmed
      you|we *1 got this ; you have got this ; you <be> not|never alone ; not|never alone
      you <be> *2 loved|strong|amazing|brave|worth|worthy|beautiful|important|enough|great|
        awesome|wonderful|good|special|valid|welcome
      you matter ; you *1 deserve *1 better|answer|to|an|more|the|help|rest|love|respect|good
      you can *1 do it|this|get|make
      it|things|everything|this|that *2 get|gets|getting|be *1 better|fine|ok|okay|alright|easier
      it will|is *2 pass|ok|okay|alright|fine|all ; feel better|free ; i believe in you
      do not give up ; here to *1 listen|talk|help|support ; i am *1 here ; pm|dm|message me
    care 1 always
      hug|hugs ; congrats|congratulations ; ❤ ; ♥ ; 🤗 ; 💕 ; 🫂 ; 💙 ; 💜 ; 💛 ; 💚 ; xx ; xoxo
      sucks|suck ; poor thing|you ; aw|aww|awww ; oh no ; well done ; good job ; good for you
      that|this|it is|<be> *2 <heavy>|sad|great|awesome|amazing|wonderful ; how *1 <heavy>|sad
      i am *1 glad ; means a lot ; thank|thanks *2 sharing|opening|telling|trusting
    [mark:interpretation-strong]
    inferred 1 always
      sounds|seems|looks|feels *1 like|as *1 you|it|that|this|your|he|she|they|there|a|an
      it|that|this|you sounds|sound|seems|seem *3 <mood>|<heavy>
      you|that|this|it|she|he|they must *1 have? *1 be|been|feel|felt *4 <mood>|<heavy>|
        <emotion>|shock|fright|blow|nightmare|relief|lot|going|wonder~|hell
      must *1 have? *1 hurt|worried ; you <be>|feel|felt|seem *3 <mood>
      makes|made|making you feel ; leaves|left you *1 feeling? <mood> ; i *1 can only? *1 imagine
      <we> *2 understand *2 why|that|how *5 <mood>|<heavy>|<emotion>
      it is *2 <heavy> *1 when|to|being|having|for|not|that
      being|having|losing|feeling *5 is *2 <heavy> ; part of you ; you wish|want|need|miss *2 to?
      because you *1 feel|care|love|want ; on top of *3 that|this|your|everything
      after everything|all *3 you
    related 1 affirmed
      me too ; me as well
      same here|boat|way|thing|situation|problem|position|feeling|feelings|experience|issue
      the same ; been there ; i *1 relate|identify|empathize|sympathize
      i can *1 relate|identify|empathize ; i know *2 feeling|pain|struggle|like ; know *2 you mean
      i know *1 exactly|what it ; i feel *2 same|this|like|you|that|exactly|so
      i *1 felt|experienced|struggled|suffered|went|dealt|used|lost|battled|attempted|ended|
        started
      i *2 struggle|suffer|deal|experience|battle *3 with|from
      i have *2 been|had|felt|struggled|gone|dealt|done|tried|lost|similar|this|these|<ill>
      i had *2 a|an|to|similar|same|this|that|my|been|no ; i was
      when i *1 was|am|feel|get|had|have|do ; happened|happens to me ; in my experience|case|life
      for me *1 it?
      similar *1 thing|situation|experience|experiences|story|boat|feelings|position
      my *1 <ill>|mom|mum|dad|mother|father|brother|sister|wife|husband|girlfriend|boyfriend|ex|
        family|friend|life|therapist|parents|boss
      i am *2 same|struggling|<mood>|feeling|dealing|having|<ill> ; i am *1 going through
      i am in *2 same|similar ; i *1 do|feel|am|have|get|did|think *4 too|also|aswell|myself
      i always|often|constantly ; reminds me ; i do not *1 have|know|feel|want|like|really|even
      we all *1 feel|have|go
    [mark:interpretation-weak]
    plain 1 affirmed
      i *2 understand|understood ; i *1 know how *3 feel|feeling ; i get it|that|you|how
      i hear you ; i feel you|ya|u ; i see *1 what|how|why|that|where ; <we> *1 understand|hear
      makes *1 sense ; understandable ; i know *1 it is ; feel *1 your pain
    [mark:elaboration]
    more 1 always
      tell me|us *1 more|about|how|what ; want|like|care|need *1 to talk|share|vent|tell|discuss
      can you *2 tell|say|share|explain|describe ; talk *1 about it|this|more
      what|how *2 do|did|does|has|is|was|are|were|would you|that|it|this|your ; help me understand
      walk me through ; what happened ; how come ; i would love|like to hear
      feel free to *1 share|talk|vent ; what else ; how are you ; what makes|made you
    [mark:advice]
    given 1 affirmed
      you *1 should|could|might|need|ought|must|can
      have you *1 tried|considered|thought|talked|spoken|asked|looked
      try *1 to|and|not|it|this|that|talking|doing|making|taking|focusing|something|asking
      i *1 would *1 suggest|recommend|advise|try|talk|ask|say|tell|go|start
      i suggest|recommend|advise ; my advice ; why do not you ; why not ; how about ; what about
      what if you ; maybe|perhaps *1 you|try|it|talk|take|ask
      it *1 might|may|could|would *1 be|help *2 good|worth|helpful|best|to|you|if
      make sure|time|an ; do not *1 let|be|give|forget|worry|take ; one thing|option|way|step
      consider ; it is *1 important|best|better|good|worth *1 to|that ; if i were you
      remember *1 to|that ; first step ; set *1 boundaries|goals|up|aside ; reach out to
      talk|speak to|with *1 your|a|an|someone|hr|them|him|her ; focus on
      take a|some *1 break|time|deep|step
    [mark:self]
    own 1 always
      i *1 had|was|went|felt|remember|used|did|got|lost|struggled ; when i
      my own|boss|job|coworker|company|team|last|first|experience|colleague|manager
      happened to me ; in my ; i have *1 been|had|gone|done|seen|worked|felt ; me too ; myself
      reminds me ; for me ; same thing
    [mark:dismissing]
    away 1 always
      calm down ; get over *1 it|this|that ; at least ; not *2 big|that|so *1 deal|bad|serious
      could be worse ; worse *1 things|off ; cheer up ; bright side ; suck it up ; toughen up
      over reacting|thinking ; overreacting|overthinking|exaggerating|dramatic
      too *1 sensitive|seriously|emotional|hard
      everyone|everybody|we all *2 goes|has|feels|deals|go|have|feel|deal|gets|makes ; welcome to
      just *2 move|let|ignore|forget|get|relax|do|stop|be|deal|quit|accept|think ; let it go
      do not *2 worry|sweat|stress|be|take|let|think|feel|cry|dwell|overthink
      stop *1 being|worrying|complaining|feeling|whining|thinking ; it is *1 just|only|no|not
      no big deal ; part of *2 job|life|work|business ; that is life ; you *2 fine|lucky|okay|ok
      you should not *1 feel|be ; it happens ; move on ; man up ; look on *2 side
      think positive|positively ; be positive|grateful|thankful|happy ; forget *1 about|it
      not the end ; i am sure *1 it|they|he|she|you|there
    """
}
