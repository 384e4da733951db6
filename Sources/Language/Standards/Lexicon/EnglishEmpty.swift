/// What queue and automatic texts say when they say nothing: calls that are important, and people who are valued.
enum EnglishEmpty {
    static let importance = """
        your @contact and|or|- your|the? @contact is|are @so? @important to|by? us?
        your @contact is|are @so? @important to|by? us?, @contact is|are @so? important to us
        your @contact really|truly|genuinely? matters|counts|matter|count to? us?
        your @contact means a|the|so|everything|more|very? lot|world|much|great|deal? deal? to? us?
        your @contact is|are our|the|what|always always? top|number|first|highest|main|only|absolute|primary|biggest|greatest|one|drives? one|1? priority|concern|goal|aim|mission|business|reward|pleasure|drives|us
        your @contact comes|come|is|are always? first, @people is|are @so? @important to|by us
        @people are|is @so? valued|special|precious|appreciated, you|you're are? @so important|valuable|valued|special
        you're important|valuable|special, you are important|valuable|special
        important to us|me, @so important to us, matters to us, matter to us, means a lot|great, means so much
        means everything|the, mean everything|a|so, valuable to us, precious to us, dear to us, dear to our hearts
        you matter, @people really|truly? matter|matters
        every|each @contact|second|minute|person|detail|one|moment|customer|guest|caller|patient matters|counts
        value you|your|our|their|each|every|the|all @contact|@people, value you|your, valued @people
        our|a|as valued @people, you|you're are? a|an|our valued|number|top|special|important @people|one|part
        @so|we|do appreciate|appreciates|appreciated your|you|the|this|that|all|every|it, appreciate your|you
        appreciate your @contact|patience|understanding|cooperation|support|interest
        is|are greatly|much|very|highly|sincerely|truly|really? appreciated, much|greatly appreciated, appreciated
        appreciation, @people always? come|comes first, always come first
        put|puts|putting you|our|the|your|customers|patients|guests|clients|people @people|needs|safety? first
        @people is|are king, @people is|are always king|right
        @people at|are|is|remain at|our|the|right? our? the? very|absolute? heart|centre|center|core|forefront|focus of? everything|all|what|our? we? do|business|work?
        at|in the very|absolute|right? heart|centre|center|core|forefront of everything|all|what|our
        heart of everything|all|what, with you in mind, you in mind, care deeply|passionately|greatly|for? about
        cares about, we|really|truly|genuinely|always|deeply care, because we care, who care, people who care
        take|takes|taking|took your|all|this|these|any|every|the|our|each|it|customer|such *? *? very|extremely|so|incredibly? seriously
        treated|taken very|extremely|so? seriously, seriously, pride ourselves|itself|themselves|myself on|in?
        take|takes|taking great|real|immense|huge|enormous? pride in?, with pride, proud to|of|that, we love|adore
        we're proud, pride of place, passion for|is, passionate about?, our passion, live and breathe
        it is|it's|our|is our|a|my pleasure|privilege|honour|honor, our|my|a|great pleasure|privilege|honour|honor
        with pleasure, privileged|honoured|honored|proud|humbled to, ever so grateful
        happy|glad|pleased|delighted|thrilled|excited|privileged|only|always|too to|that|too|happy to? help|assist|serve|hear|be|have|welcome|answer|see|receive|you
        happy|glad|pleased|delighted|thrilled|excited to
        here to help|serve|assist|support|listen|answer|make|care|guide, here for you, at your service
        always here|there|available|ready|happy|on|at
        waiting|standing|stand|ready|itching by? to|and ready|waiting|to? help|assist|serve|take, friendly face
        we|we'll fully|do|really|truly|completely|totally? understand|realise|realize|recognise|recognize|know|acknowledge|hear how|that|your|the|what|you|waiting|time|and|it
        understand how|that your|frustrating|important
        know how|that important|frustrating|valuable|annoying|busy|precious|difficult|your, your time is|matters
        respect your|you time?, how important|frustrating|valuable|annoying|precious your|this|it|you|waiting
        serve|serving|help|helping|assist|assisting|support|treat|treating you|our|your|everyone|them @people? better|best|well|properly
        better serve|help|assist|support, serve you, serving you, nothing is|will be? too|ever too? much|small
        nothing is ever? too, no request|job|query|question|problem|enquiry is? too small|big|much, too much trouble
        look|looks|looking forward to, have your say, we're|we are? all? listening|ears
        your voice|opinion|satisfaction|comfort|wellbeing is|matters|counts, we|always listen
        for your added|extra|increased? convenience|comfort|peace|enjoyment
        thank|thanks you? for your custom|business|loyalty|trust|continued, big|enough|truly thank
        welcome to the family, part of the|our family, like family, one of the family
        our @people are|is our greatest|biggest|best|most|number|everything asset|advert|advertisement|ambassadors|important|one?
        you deserve, deserve the best|better, what sets us apart, makes us different, difference is, we go further
        you're worth, your trusted, partner of choice, of choice, one stop shop, name you can trust
        """

    static let holds = """
        please|kindly continue|keep? to? hold|holding|wait|waiting on? the? line? please|now?
        hold|holding on? the line please?, hold|wait on? please, continue|keep to? hold|holding|waiting please?
        please|kindly stand|hang by|on, stand by please, please? stay|remain on the? line please?, please standby
        please? do not|don't hang up, please don't hang up, hang on please?
        """

    static let greetings = """
        thank|thanks you? for calling|ringing|phoning|contacting|getting, welcome, hello, hi, good morning|afternoon|evening|day
        you have|you've reached, you're|you are? through
        """

    static let thanks = """
        thank|thanks|thankyou you? so|very|in? much|advance|again? for your|the|being|bearing|waiting|holding|staying|remaining continued|kind|great|ongoing|continuing|valued|so|very|always? patience|understanding|cooperation|co|loyalty|forbearance|tolerance|support|patient|indulgence|perseverance|flexibility
        thank|thanks|thankyou you? so|very|in? much|advance? for your continued|kind|great|ongoing|continuing|valued|loyal? patience|understanding|cooperation|co|loyalty|forbearance|tolerance|support|custom|business|trust|feedback|interest|time|indulgence operation?
        thank|thanks|thankyou you? for? bearing|waiting|holding|staying|remaining|sticking with|on|patiently|so|while? us|the|patiently|line?
        bear|bearing|bears|borne with us|me, thank|thanks|thankyou you? in advance
        thank|thanks|thankyou you? for being|remaining patient|so|a|such
        thank|thanks|thankyou you? for continuing|understanding
        your|for continued|kind|valued|ongoing? patience|understanding|forbearance|indulgence
        continued|valued|loyal custom|patience|loyalty|support|cooperation|patronage
        be|remain|stay|remaining|being patient with|while?, patience, we're|we are? so|very|truly|most|ever? grateful
        gratitude, we thank you?, many thanks, much obliged, a big thank
        thank|thanks you? a|ever lot|bunch|million|so much? for|in your|waiting|holding|bearing|advance patience|understanding|with? us?
        cheers for your|waiting|bearing|holding
        """

    static let apology = """
        @sorry for|about in? advance? any|the|this|all|your|such|that *? inconvenience|delay|delays|wait|waiting|disruption|trouble|disappointment|frustration|confusion|upset|distress|problems|issues|difficulty|difficulties|annoyance this|that|which|you|it? may|have|has|might|to|this|we've? have|be? by? cause|caused|causing|experienced|experience|had? you?
        @sorry most|very|so|sincerely|unreservedly|again? for|about any|the|this|all|your|such|that
        @sorry for|about keeping|having|making|that|if, sorry to have kept|keep|have|hear|inconvenience|trouble you?
        we|i sincerely|unreservedly|do|deeply|truly|wish|are|humbly|would @so|like|to? to? apologise|apologize
        any|the|this|some|no inconvenience|frustration|disappointment|annoyance this|that|may|which|caused? may|has|have|might|to|is|was|by? have|been|be? cause|caused|causes? you?
        inconvenience, inconvenienced, inconvience, inconvienence, inconvinience, inconvenence, inconveniences
        inconveniencing
        our|my|please|sincere|sincerest|humble|deepest|with sincere|sincerest|accept|humble|deepest|most|our? sincere|our? apologies|apology
        apologies, apologise, apologize, apologises, apologizes, apologising, apologizing
        deeply|truly|so|terribly|very|extremely|really|awfully sorry, deeply|sincerely|very|much regret
        regret any|the, sorry that? you|you've|your have|had|call? had? to? wait|waited|been|waiting
        pardon the|any|our, forgive the|us|our|any, excuse the|any|our inconvenience|delay|wait|mess|dust
        """

    static let volume = """
        @experiencing a|an|some|our|slightly|somewhat? @unusually? @heavy than? @normally? @normal? @calls of? incoming|phone|telephone|inbound? @calls? of? @calls?
        @experiencing slight|some|significant|long|longer|considerable|severe|extended|short|minor|unexpected|lengthy|technical? delay|delays|waits|queues
        @experiencing a|an|some @unusually? surge|influx|spike|backlog|increase|rise|peak in|of? @calls? of? @calls?
        a|an|our|some? @unusually @heavy than? @normally? @normal? @calls of? incoming? @calls?
        unusually|exceptionally|abnormally|extraordinarily|unexpectedly|unprecedentedly @heavy
        @heavy than @normally? @normal @calls? of? incoming? @calls?
        @heavy than @normally? @normal wait|waiting|hold|response|queue times|time|periods|queues
        @heavy|peak call|calling|contact|email|phone|enquiry|traffic|ticket volume|volumes|levels|demand|traffic
        @heavy|large|growing|high|huge number|volume|volumes|level|levels|amount of incoming|phone|customer? calls|callers|enquiries|demand|contacts|requests|emails|messages|orders|traffic|interest|applications
        @unusually busy, busier than @normally? @normal, very|extremely busy period|time|day|season|right?
        this|our busy time|period|season, unprecedented, unprecedented demand|levels|volume|volumes|times|number
        than @normally @normal, than @normal, surge in|of demand|calls?
        influx of calls|enquiries|requests|emails|customers?, inundated with?, overwhelmed by|with?
        high|heavy|popular|increased|exceptional|record|strong demand, due to demand, overwhelming demand|response
        wait|waiting|hold|response|queue|reply times|time are|is|may|might|will|could currently|be|are|also? be? significantly|considerably|slightly|much? longer|long|higher|extended|lengthy|slower
        extended|longer|increased|long wait|hold|response|waiting times|time|periods?
        take|taking|takes a|slightly|much? little|bit? longer than @normally? @normal
        call|calls|email|enquiry|contact volumes|volume|levels|numbers is|are currently|very|unusually|exceptionally|extremely? high|heavy|up|busy
        a bit|little|tad|touch|somewhat busy|busier, rushed off our feet, snowed under, swamped, stretched
        run off our feet
        """

    static let assurance = """
        you|you're|you'll are|be? in good|safe|capable|expert|great|best|right|safest|trusted hands
        in good|safe|capable|expert|great|best|right|safest|trusted hands, rest|be|remain assured|easy that?
        don't|not|never|no you? worry|worries|panic|fret|hesitate, do not worry|panic|fret|hesitate to?, hesitate to
        need not worry|fear
        you can|may|could|will always|safely|really|confidently? count|rely|depend|trust|bank on|in? us?
        you can be confident|sure|assured|certain that?, count|rely|depend on us, got|have you|your all? covered|back
        peace of mind, worry not, fear not, look no further, trust us, sit back and relax, sit back
        leave it|everything|the|all|rest *? *? to|with us
        we|we'll|they|will all? take good|great|excellent|full|proper? care of, taken good|great? care of
        take care of everything|it|you|your|the, well looked after|cared, looked|looking|look after you|your|well
        just|only a? phone|short? call|click away, step of the way, every step, on your side, by your side
        nothing to worry, we've got this|it|you, we mean what, have|having every|full|complete|total? confidence|faith
        satisfaction guaranteed|is, guaranteed satisfaction, we|can|to assure|promise|reassure you, feel free
        feel at home, make yourself at home, hang tight, we're|we are? on it|top|the case|of?, on the case
        be our guest, your wish is, trust in us, second nature, no need to worry|panic, no worries
        we|we've got your back, no fuss, with you in mind, not alone, never alone
        """
}
