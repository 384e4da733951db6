/// Kinds of things, sizes, fixed terms and turns in which a vague-looking word is fine.
enum EnglishFine {
    static let kinds = """
        regular coffee|coffees|latte|lattes|cappuccino|cappuccinos|americano|tea|teas|espresso|mocha|chai|brew|fries|chips|burger|burgers|meal|meals|pizza|pizzas|size|sized|sizes|cup|cups|portion|portions|cone|drink|drinks|soda|sodas|cola|shake|shakes|smoothie|popcorn|shirt|shirts|fit|flat|white|hot|iced|decaf|black|sandwich|wrap|toast|porridge|menu|seat|seats|seating|room|rooms|oil|milk|sugar|haircut|trim|car|cars|wash
        regular price|prices|rate|rates|fare|fares|ticket|tickets|mail|post|unleaded|petrol|gas|gasoline|fuel|diesel|customer|customers|member|members|guest|guests|passenger|passengers|patient|patients|donor|donors|saver|savers|savings|payment|payments|premium|premiums|income|contribution|contributions|hours|working|opening|business|shift|shifts|rental|class|expression|expressions|verb|army|waste|season|verbs|grade|parcel|parcels|supporters|visitors|readers|users|clients|client|caller|callers|employee|employees|prescription|prescriptions|medication|medicines|medicine
        a|the|of|our|and|or|for|small|medium|large regular or|and|to large|medium|small, small regular
        small or|and regular, our|the|a|their|his|her regulars
        instant coffee|coffees|noodles|noodle|messaging|messenger|message|messages|chat|access|savings|saver|print|prints|photo|camera|soup|tea|porridge|potato|potatoes|bank|transfer|transfers|payment|payments|win|mash|pot|credit|cash|ink|tickets|lottery|snow
        instant hot water
        fast food|track|tracked|tracking|lane|lanes|charger|chargers|charging|charge|ferry|ferries|train|trains|bowler|breeder|dye|day|days|forward
        quick wash|washes|release|reference|start|draw|guide|save|lime|bread|links|link|dial|code|serve|connect|pay|draft
        quick service restaurant|restaurants|counter
        rapid transit|test|tests|charger|chargers|charging|charge|access|prototyping|sequence|fire|diagnostic|antigen|tyre
        rapid|quick|prompt|fast response team|teams|desk|line|unit|vehicle|vehicles|car|nurse|service|code|codes
        prompt payment|pay discount|discounts|code|terms|term|scheme|list|directive|rebate|act|saver|report
        voice|menu|recorded|audio|command|screen|security|password|next|first|second|third|spoken|text|system|each|every|automated|keypad|language|every prompt
        at|after|follow|hear|until|before|from|on|of|to|hears|plays|to the|a|each|this|that|an|your prompt
        prompt the|you|customers|customer|callers|caller|them|users
        speed of|limit|limits|awareness|bumps|camera|dial|dating, speed up to
        immediate|next|direct line|family|manager|neighbour|neighbours|superior|supervisor|relatives|relative|predecessor
        immediately following|preceding|next, immediate family, immediate|immediately payment|annuity
        expedited shipping|delivery|service|freight|parcels|parcel|order|orders|passport|passports|shipment|shipments|processing|mail|post
        in|out of hours, early|soon bird, or sooner, no sooner
        whichever|what is|comes|happens|are|occurs? the? sooner|soonest|earliest|first, the sooner of, if sooner
        as soon as, no sooner than, the earliest|latest of, # *? at the earliest, not before
        earliest delivery|date|start|arrival|departure|appointment|collection|slot|time|finish|possible? of|is|on|time|date|start
        at once per|a|each|every, # *? *? *? at once, at once per, one|two|three|four|five|six|ten at once
        more than *? *? at once, a moment ago, at the|this moment, moment of, from|until|to|at|since the moment
        first|second|last|final|third|next minute|day|week, on the spot check|checks|fine|fines
        prior|previous|first|short short? notice of
        short stay|stays|term|haul|list|course|courses|form|story|message|code|video|sight|circuit|cut|break|breaks
        overtime, longer|more|less|fewer|greater|higher|lower|shorter|later|over than #
        wait|waiting|hold|response|queue|reply|call time|times is|are longer|higher than #
        kept|keep|keeps waiting for? more|longer|over|beyond|no|less|past|at|above, kept waiting # @units?
        measured|counted|given|stated|expressed|shown|displayed|reported|recorded|logged|announced|printed|time|times|wait|waits|duration|figures|given|reported in @times
        # @times not @times, # or so called, priority to *ing, priority one|two|three|a|b|c
        prioritised|prioritized list|queue, top|high|highest priority list|queue|code|class|one|#
        in full and on time, on time and? in full
        readily available from, regular and|or small|large|medium|extra, # most
        most used|common|popular|expensive|frequent|important|needed|wanted|sold|read|requested|severe|serious|vulnerable|visited|frequently|often
        the|its|their|our|your|his|her most *, unless|if|as|when|where required|necessary|needed by|under|in|to
        civil service|servants, ideal home|standard, fine dining, celebrated on|in|each|every
        """

    static let measured = """
        outstanding balance|balances|amount|amounts|invoice|invoices|payment|payments|debt|debts|bill|bills|order|orders|items|item|work|fees|fee|charges|sum|sums|tasks|task|query|queries|claims|claim|loan|loans|fines|fine|tax|rent|issues|issue|matters|premium|cheques|documents|repairs|repair|actions|requests|cases|complaints|complaint|jobs|snags|defects|instalments|credit|on|for|after|at|more|longer|since|by|beyond
        is|are|remains|remain|still|left|any|amount|amounts|balance|invoices|invoice|sums|money|rent|debts|sum|payments|repairs|actions|work|jobs outstanding for|after|at|by|on|more|longer|since|beyond|over
        balance|amount|sum|invoice|invoices|payment|payments|money|fees|rent outstanding
        first class post|mail|stamp|stamps|ticket|tickets|carriage|carriages|cabin|passenger|passengers|letter|letters|parcel|parcels|seat|seats|fare|fares|lounge|lounges|recorded|delivery|signed|postage|package|packages|degree|compartment|coach|travel|traveller|travellers|check|return|single|by|honours|cricket
        by|via|in|travel|travelling|sent|post|posted|flying|fly|the first class
        first|second|third or|and second|first class
        professional indemnity|body|bodies|liability|qualification|qualifications|licence|license|membership|development|fees|association|register|registration|plan|edition|version|account|tier|services|subscription|studies|examination|examinations|exam|practice|practices|football|cleaners|cleaning|boxer|player|footballer|clients|customers|users|learning|training|privilege|negligence|accreditation|certificate|series|range|translator|photographer|kitchen|year
        healthcare|health|medical|legal|tax|dental|nursing|care|housing|financial|teaching|clinical|it|hr|mental|beauty|registered|qualified|insurance|property|trained|social|another|security|veterinary|safeguarding|regulated|one|security|pharmacy professional
        a|the|one professional is|calls|replies|answers|visits|reviews|will|then, professional who|from|in
        reasonable adjustment|adjustments|doubt|accommodation|accommodations|force
        efficiency rating|ratings|certificate|bar
        energy|fuel|water|heat|highly? efficient|efficiency boiler|boilers|heating|lamp|lamps|bulbs|bulb|appliance|appliances|homes|home|rating|ratings|certificate|measures|windows|glazing|report|reports|survey|surveys|advice
        energy|fuel|cost|water efficient|efficiency, effective from|date|dates|on|as|until|in|working
        pet|child|family|dog|eco|wheelchair|baby|environment|climate|bike|dementia|vegan|vegetarian|environmentally|cat|cycle|autism|allergy|kid|kids|halal|gluten|coeliac|bee|budget|printer|lactose|disability|user friendly
        friendly fire|society|societies|match|matches|game|games|fixture|name, due|customer diligence
        care home|homes|plan|plans|package|packages|worker|workers|label|labels|team|teams|staff|label|labelled|leaver|leavers|order|instructions|line|needs|assistant|provider|quality|coordinator|desk|manager|centre|record|records
        with care home|homes|plan|plans|package|packages|needs|workers|labels|staff|providers|teams|responsibilities|experience
        handle with care label|labels|sticker|stickers|parcels|items
        courtesy car|cars|call|calls|bus|coach|van|vehicle|vehicles|phone|light|copy|transfer|seat|shuttle|desk|loan|notice
        quality assurance|control|manager|purposes|purpose|check|checks|checked|inspection|team|audit|audits|reasons|and|department|standard|mark|officer|monitoring|inspector|inspectors|street|sample|samples|time|review|reviews
        training and|or quality, quality|training or|and training|quality|monitoring|security
        quality control|assurance, satisfaction score|scores|survey|surveys|rate|rating|index
        experienced a|an|by|the|any|no|more|problems|delays|faults|difficulty|in|fewer|less|this|outages|over|loss|at
        who|that|have|has|had|they|customers|caller|callers|delays|be experienced, in respect of, with respect to
        in this|that|every respect, respect of
        sensitive data|information|documents|document|items|skin|teeth|material
        flexible working|ticket|tickets|fare|fares|hours|hose|rate|rates|pipe|furlough|benefits|office|booking|bookings|learning|saver|drawdown|workspace|tariff|plan|plans|friend
        sparkling water|wine|mineral|drinks, fair|fairly trade
        easy read|chair|chairs|access|saver|iron|start|peel|pay, proper motion|noun|officer
        safe deposit|deposits|box|custody|haven, simple interest, simply business
        comprehensive insurance|cover|school|policy|policies|plan
        bespoke suit|suits|order|orders|kitchen|kitchens|furniture|tailoring|item|items|joinery|curtains|blinds
        sufficient funds|postage, insufficient funds|postage
        suitable for children|vegans|vegetarians|wheelchairs|ages, consistent with, inconsistent with
        integrity check|checks, smart meter|meters|phone|phones|card|cards|tv|watch|motorway|thermostat
        appropriate adult|adults, significant event|events|harm|figures|figure|change, material|significant change
        low|high|no|zero tolerance
        trusted trader|traders|contact|contacts|flagger|device|devices|platform|tester|person
        reliability engineer|figures|figure|test|testing|centre, expert witness|witnesses|report|panel
        competence framework, competent authority|authorities|person|persons|scheme, responsible for
        secure and fasten, flawless diamond
        hospitality desk|suite|suites|industry|package|packages|box|boxes|lounge|sector|staff|team
        perfect bound|binding|tense|score|pitch, clearance, consideration of|period, for|under|into consideration
        integrity line, comfortable shoes|clothing, excellence award|awards|centre|scheme|programme
        luxury suite|suites|room|rooms|flat|flats|goods|tax|apartment|apartments|coach|coaches|car|range
        premium service, superior room|rooms|suite|double|court|officer, excellent rating|or
        rated excellent|good|outstanding, good friday|faith, best before, neat spirits, neat whisky, clean and dry
        robust test, gold standard, five star hotel|hotels|rating|ratings|resort|review|reviews|restaurant
        ethical|ethics committee|approval, capable of, easy to read, smooth peanut|running, motivated sellers, lovely
        sensitivity to|analysis|test|tests, diligence check|checks|report
        positive test|result|results|balance|identification|id, tested positive, dedicated to new
        """

    static let turns = """
        at the? most, the most, most recent|recently|likely|senior|junior, most of all, in most|all of
        how|as|so|too many *? *?, how|as|so|too much *?, if|how|when|whether we can help|assist
        long time customer|customers|client|clients|member|members|resident|residents|tenant|tenants, no usual
        the usual, usual address|doctor|gp|residence|dentist|pharmacy|vet|bank|card|name|occupation
        normally open|closed, typical user, often as #, not more often
        how often|soon|quickly|fast|promptly|regularly|frequently|friendly|helpful|satisfied|easy|long
        general practice|election, in general practice|terms|wards|ward|surgery, generally accepted, main
        some|several days off, many happy
        periodic table|payment|payments
        routine, constant temperature|pressure|speed
        frequent flyer|flyers|flier|fliers|traveller|travellers|guest|buyer, frequently asked
        kept|keep|keeps informed|updated|posted every|each|at|by|within|twice|once
        kept|keep|keeps @somebody|customers|passengers|residents|patients|tenants|clients informed|updated|posted every|each|at|by|within|twice|once
        several liability, joint and several, double quick, regular or, always on, all or most, common
        at|within|in times|intervals of, at intervals of, aimed at children|adults, aim listed|market|share|shares
        best endeavours|efforts clause|clauses, hope street|hospital|house|centre, expected to, effort rating
        intention to leave|cancel|travel|quit, delivery attempt|attempts
        committed to writing|paper|prison|trial|custody|memory|file, plan to scale, notice of intention
        discretion fund, discretionary, objective test|evidence, unless otherwise, target is #, purpose is|of
        as required by|under|in, where required by, required by law, if required by, appropriate authority
        appropriate to|for age, available from|until|at|between, commitment fee|period|term|level, # *? commitment
        month|year|week commitment, is unavailable, your|the call is|was number|in|being|next|recorded|answered|at
        patience is, priority to, valued at|over|above|under, be valued, is valued|appreciated at
        value your|the house|home|car|property|goods|item|items|jewellery|watch, ring|call the|a priority line
        priority line, high demand list, busy line|tone|signal|lines, peak hours|times|hour|time|fare|fares
        sorry we're|missed|you, sorry card, very busy line, seasonal demand, care for|of|in|at|to|and|about your
        worry line, feel free phone, relax room, patience card, without delay repay, delay repay, delayed|delays of #
        delay|delays of|over|exceeding|longer|above|beyond|more, wait of #, a|the delay of|longer|over|exceeding
        delay of|over|exceeding, wait is, apology within|in|by, apologies log|register, an? apology, apologise within
        apology is|and, stay on the line
        thank|thanks you for calling|phoning|ringing|contacting|visiting|writing|your, welcome to, in person, in hand
        service level|levels, standard level, value of, welcome pack|packs, we look, looked|looks at, look up|at|for
        trust line, in trust, you hope|aim|try|seek|intend|attempt|tried to
        if|when|who you|they? hope|aim|try|seek|intend|attempt|tries to
        keep|keeps|keeping|kept *? *? waiting for? more|longer|over|beyond|no|less|past|above|at
        satisfaction is measured|asked|counted|scored|recorded|surveyed|rated|at|above|below|over|under
        occasional chair|chairs|table|tables, superfast broadband|fibre|charger, long|old|sure|fair|near enough, is|are|be|been|was|were enough, enough to
        correctly addressed|labelled|completed|filled|dialled, how|as|so|too|that|this many
        not enough, not many, many times, attraction, early bird
        flexible and|or tracker|fixed|first|standard|anytime
        """
}
