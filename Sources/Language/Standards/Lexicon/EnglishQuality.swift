/// Quality without a measure.
enum EnglishQuality {
    static let quality = """
        friendly, friendlier, friendliest, friendliness, efficient, efficiently, efficiency, inefficient, effective
        effectively, effectiveness, cost effective, professional, professionally, professionalism, unprofessional
        helpful, helpfully, helpfulness, unhelpful, user|customer|client friendly, world class, worldclass
        first class, first rate, top class|notch|flight|tier|drawer, best in class, class leading, gold standard
        blue chip, five star
        high|higher|highest|top|good|superior|premium|best|better|excellent|exceptional|outstanding|finest|great|unrivalled quality
        top of the range
        a|the|our|very high|higher|highest|good|excellent|exceptional|best|consistent|professional|acceptable|exacting possible? standard|standards|level|levels|degree of? service|care|quality|workmanship|professionalism|cleanliness|hygiene|customer|safety|accuracy|courtesy service|care?
        highest|high|higher|exacting|exceptional|good|excellent|appropriate|professional|best possible|professional|ethical|quality? standard|standards|calibre|caliber
        to a high|good|consistent|professional|decent|satisfactory standard
        quality service|services|care|advice|work|support|experience|workmanship|treatment|time|customer|assured|driven|focused|results|information
        of the? highest|finest|best? quality, outstanding, outstandingly, exceptional, exceptionally, excellent
        excellently, excellence, superb, superbly, superior, supreme, sublime
        great service|care|experience|experiences|value|advice|food|support|results|stay|prices|attention
        good service|care|experience|value|condition|order|advice|communication|manners|support|workmanship|impression|repair|practice|humour|cheer|relations
        best|better|bestest service|services|care|experience|advice|value|possible|interests|practice|practices|ever|customer|support|price|prices|results|outcome|outcomes|quality|treatment|deal
        very best, nothing but the? best, only the best, perfect, perfectly, perfection, flawless, flawlessly
        faultless, faultlessly, impeccable, impeccably, immaculate, immaculately, spotless, spotlessly, pristine
        sparkling, fantastic, amazing, wonderful, wonderfully, brilliant, brilliantly, terrific, awesome, fabulous
        marvellous, stunning, remarkable, extraordinary, incredible, legendary, magical, delightful, delightfully
        lovely, memorable, unforgettable, enjoyable, enjoyably, unrivalled, unrivaled, unparalleled, unmatched
        unbeatable, unsurpassed, incomparable, peerless, second to none, like no other, premier service|provider
        premium service|experience|care, state of the art, cutting|leading edge, industry|market|world|sector leading
        award winning, red carpet, white glove, five star service|treatment, courteous, courteously, discourteous
        with the utmost|due|great? courtesy
        courtesy and|or respect|professionalism|care|efficiency|kindness|consideration|dignity, polite, politely
        politeness, impolite, respectful, respectfully, well mannered
        with dignity|respect|compassion|kindness|empathy|sensitivity|sympathy|tact|integrity|honesty|consideration|enthusiasm|pride|diligence|professionalism|efficiency|discretion|fairness|warmth|patience|skill|humility|precision|confidence
        with the? utmost|greatest|due|every|full|appropriate|proper|great|highest|all respect|dignity|compassion|kindness|empathy|sensitivity|care|sympathy|professionalism|consideration|courtesy|discretion|attention|seriousness|confidentiality|efficiency|diligence|skill
        dignity and|or respect|courtesy|compassion
        respect and|or dignity|courtesy|kindness|compassion|understanding|consideration
        fairness and|or respect|consistency, due respect, kindness, kindhearted, treated kindly, cheerful, cheerfully
        cheery, warmly, warmth, warm welcome|greeting|smile|manner|and|friendly|hospitality, welcoming
        with? a friendly|warm|big? smile, smiling, pleasant, pleasantly, unpleasant, pleasing, caring, compassionate
        compassionately, compassion, empathetic, empathetically, empathy, empathic, sympathetic, sympathetically
        sympathy, understanding staff|manner|team|way, and understanding, attentive, attentively, attentiveness
        considerate, considerately, sensitively, sensitive manner|way|handling|approach, tactful, tactfully
        thoughtful, thoughtfully, patiently, supportive, supportively, approachable, personable, amiable, likeable
        hospitable, hospitality, diligent, diligently, diligence, conscientious, conscientiously, careful, carefully
        with care
        with the? utmost|greatest|due|great|extreme|all|every|loving|extra|special|full|real|proper|reasonable|appropriate care
        due|great|utmost|extra|special|tender|proper care
        care and|with attention|consideration|compassion|respect|courtesy|kindness|dignity|diligence|skill
        attention and care|detail, attention to detail
        close|special|personal|individual|undivided|full|due|proper|appropriate|extra|careful|particular|every attention
        every attention, due regard|consideration, careful|full|proper|serious|due|sympathetic|fair consideration
        thorough, thoroughly, thoroughness, meticulous, meticulously, painstaking, painstakingly, scrupulous
        scrupulously, rigorous, rigorously, rigour, competent, competently, competence, capable, capably
        skilled staff|team|hands|technicians|people|engineers|workers|professionals|and, skilfully, skillfully
        skilful
        highly|suitably|well|properly|fully|expertly|appropriately skilled|trained|qualified|experienced|educated|motivated
        knowledgeable, knowledgeably, experienced, expertly, expertise
        expert advice|help|service|team|staff|care|support|guidance|knowledge|and|assistance|attention
        well trained|informed|presented|maintained|kept|organised|organized|equipped|run|managed|groomed|stocked|designed|lit|cared|looked|behaved|spoken|written
        talented, reliable, reliably, reliability, unreliable, dependable, dependably, trusted, trustworthy
        responsive, responsively, responsiveness, proactive, proactively, pro active|actively, flexible, flexibly
        flexibility, adaptable, agile, agility, innovative, modern and|facilities, forward thinking, seamless
        seamlessly, smooth, smoothly, smoothness
        hassle|trouble|stress|worry|fuss|pain|headache|problem|bother|frustration free, painless, painlessly
        effortless, effortlessly, without any? fuss|hassle|stress|trouble
        with a? minimum|minimal of? fuss|disruption|inconvenience|effort|interruption, stress free, easy, easily
        easier, easiest, ease, simply, simple to|process|and|manner|way|steps, straightforward, convenient
        conveniently, user friendly, intuitive, streamlined, optimal, optimally, optimum, optimised, ergonomic
        satisfactory, satisfactorily, unsatisfactory, acceptable, acceptably, unacceptable, adequate, adequately
        inadequate, suitable, suitably, unsuitable, appropriate, appropriately
        inappropriate, inappropriately, proper, properly, improperly, reasonable, reasonably, unreasonable
        unreasonably, fit for purpose, fairly, unfairly
        fair and|treatment|price|prices|manner|hearing|way|deal|dealing, and|is|are|be fair, equitable, equitably
        impartial, impartially, consistently, consistent, consistency, inconsistent, comprehensive, comprehensively
        robust, robustly, strong customer|focus, sound advice, personal service|touch|attention|approach|care
        personalised, personalized, personally tailored, tailored, tailor made, individually tailored
        bespoke service|solution|solutions|advice|approach, our dedicated
        dedicated team|staff|people|professionals|colleagues|service|care
        customer|client|patient|person|guest|passenger focused|focussed|centric|centred|centered|oriented|obsessed
        positive experience|attitude|manner|way|approach|outcome|impression|tone, positively, satisfying
        rewarding experience, inspiring, vibrant, luxury service, luxurious, luxuriously, stylish, elegant, elegantly
        sumptuous, delicious, tasty, mouth watering, hearty, clean and|tidy
        kept|keep|keeps|leave|leaves|maintained|stay|stays *? clean|tidy|neat|fresh|smart|orderly|hygienic
        is|are|be|left always|kept|left? clean|fresh|smart, tidy, tidily, neat, neatly, hygienic, hygienically
        orderly, smart appearance|dress|attire|and, smartly, presentable, comfortable, comfortably, cosy, cozy
        relaxing, calm atmosphere|manner, calmly, peaceful, spacious, safely, safe and|manner|environment|way
        secure and|manner, and|or secure, fresh and|tasting
        clear and|concise|language|explanation|explanations|information|communication|answers|answer|advice|way|manner|instructions|understandable|guidance|terms
        clearly, and|is|are clear, concise, concisely, plain|simple and|language, understandable, easy to, meaningful
        meaningfully, constructive, constructively, transparent, transparently, transparency
        open and|honest honest|transparent|and, honestly, honest, ethical, ethically, integrity, accountable
        unnecessary, unnecessarily, needless, needlessly, avoidable, competitive, competitively, affordable, affordably
        value for money, good value, great value, cost efficient, sustainable, sustainably, responsibly
        responsible manner|way, sensible, sensibly, discreet, discreetly, with tact, correctly
        accurate and|information|advice, accurately and, and accurate|accurately, fully equipped|supported
        wholeheartedly, genuinely, truly, warm hearted, passionate, enthusiastic, enthusiastically, energetic
        willingly, gladly, happily, loyal service, warm and
        in a|an @and friendly|professional|courteous|polite|helpful|efficient|caring|respectful|responsible|safe|orderly|sensitive|constructive|fair|proper|satisfactory|appropriate|suitable|reasonable|pleasant|positive|cheerful|effective|dignified|consistent|transparent|calm|responsive manner|fashion|way|style|tone|spirit
        in a|an friendly|professional|courteous|polite|helpful|efficient|caring|respectful|responsible|safe|orderly|sensitive|constructive|fair|proper|satisfactory|appropriate|suitable|reasonable|pleasant|positive|cheerful|effective|dignified|consistent|transparent|calm|responsive manner|fashion|way|style|tone|spirit
        with efficiency|ease|excellence|success, workmanlike, go|goes|going the extra mile, above and beyond
        exceed|exceeds|exceeding|surpass|surpassing|meet|meeting|meets your|our|their|customer|customers'|customer's|client|guest|all? expectations
        your? expectations
        delight|delights|delighting our|your|every|the|each? customers|customer|guests|guest|clients|members
        customer delight|excellence
        to your|the|our|customer|customer's|client's|their|customers' full|complete|entire|total? satisfaction
        customer satisfaction guaranteed, fully|completely|totally|entirely satisfied, happy customers|customer
        finest, piping hot, looked after, industry standard|standards
        required|expected|acceptable|right standard|standards, up to standard|scratch
        service minded, service oriented, solution oriented|focused
        results|quality|customer|service|solution driven, can do attitude, value added
        committed team|staff|people|professionals, passionate team|staff|people, happy team|staff|people, go getting
        top performing, high performing, high calibre|caliber|end|grade, well rounded, eye for detail, personal basis
        human touch, world renowned, renowned, acclaimed, celebrated, never compromise|compromises, unwavering
        steadfast, wholehearted, unstinting, genuine care|concern|smile|interest, real care|difference
        good|right attitude|feeling, right people|way|tone|level|balance, ideal, gracious, graciously, obliging
        obligingly, genial, congenial, cordial, cordially, civil manner, in good faith, good working order|condition
        decent, decently, nice, nicely, fine service|food, the greatest|utmost|best of? care, invaluable, stellar
        sterling service|work|effort, top marks, gold plated
        a cut above, one of a kind, like clockwork
        beyond compare, no compromise, without compromise, sympathetic ear, listening ear, customer orientation
        heartfelt, heart warming, tip top, spick and span, ship shape, crystal clear, mindful, mindfully, tenderly
        lovingly, loving, amicably, amicable, generous, generously, is|are|be|keep|kept simple
        a full answer|explanation|reply|response, appropriate|suitable action|steps|measures|remedial, attractive, attractively, common sense
        the|all? attention|care|service|respect|time|treatment|support it|they|you|he|she deserve|deserves, deserve|deserves
        in the usual|normal|ordinary|customary|proper|right way|manner|fashion, beautiful, beautifully, charming, classy
        low|fair|great|keen|sensible|attractive|best|reasonable prices|price|rates, first rate, top quality, fair minded
        as it should be, as they should be, the way you like it, good as new
        """
}
