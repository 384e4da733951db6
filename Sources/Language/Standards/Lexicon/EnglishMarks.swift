/// How English marks names and definitions, and the lists its phrases use.
enum EnglishMarks {
    static let marks = StandardsLexicon.Marks(
        companies: set(
            "ltd limited inc incorporated plc llc llp lp co corp corporation gmbh ag bv nv pty company group trust"),
        commonCapitals: set(
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december christmas easter uk us usa eu nhs vat gmt bst i english french german
            sms pdf web internet
            """),
        acronyms: set("swift aim"),
        definitions: set(
            """
            marked marking code coded class category type labelled tagged stamped flagged means meaning defined see as under
            that ie i.e i namely those grade band level over above less fewer more below up with any list table schedule
            """),
        explanations: set("means meaning defined namely ie"),
        limits: set(
            "within in at by usually normally typically about approximately and or but yet not often if when where"),
        strengthening: set("super ultra extra ever hyper mega highly very all always so uber semi un non"),
        appositions: set("our the a an which who"),
        leading: set("we i we're we'll i'm is are be was were been they staff"),
        trailing: set("that of"),
        polite: set("please kindly thanks now"),
        adverbEnd: "ly",
        notAdverbs: set("friendly timely orderly costly early lovely speedily hourly daily weekly monthly"),
        units: set(lists["units", default: ""] + " hour day minute week month percent per cent %"))

    static let lists = [
        "units": """
        seconds second minutes minute hours hour days day weeks week months month years year mins min hrs hr secs sec moments \
        moment fortnights rings ring weekdays weekends nights night quarters
        """,
        "times": "seconds minutes hours days weeks months moments mins hrs",
        "reasonably":
            "reasonably humanly practically practicably physically ever is operationally safely realistically commercially we are",
        "possible": "possible practicable practical feasible viable convenient able manageable achievable conceivable",
        "fast": """
        soon quickly fast promptly swiftly rapidly speedily early short briefly quick prompt swift rapid speedy brief \
        expeditiously efficiently
        """,
        "goodly": "well carefully fairly helpfully accurately clearly fully best much many",
        "somebody": "we they i you he she it us them him her staff someone somebody everyone people our your an a the",
        "and": "and or",
        "so": """
        so very extremely really truly vitally highly most always of incredibly hugely equally just genuinely deeply sincerely \
        greatly also all critically particularly especially too much
        """,
        "important": """
        important valuable precious appreciated priceless essential vital valued welcome welcomed paramount critical crucial \
        everything special cherished treasured
        """,
        "contact": """
        call calls custom business feedback opinion opinions time patience message messages enquiry enquiries inquiry query \
        request email emails e-mail mail satisfaction comfort safety views view comments loyalty support order orders visit \
        visits experience question questions voice trust health wellbeing welfare needs convenience patronage happiness \
        privacy security complaint complaints concern concerns contact correspondence letter application booking purchase \
        chat text issue problem matter suggestions input thoughts review case ticket relationship wait peace
        """,
        "people": """
        you customers customer guests guest patients patient clients client members member callers caller people everyone \
        residents resident tenants tenant passengers passenger students student users user partners partner shoppers visitors \
        visitor subscribers subscriber staff employees team travellers donors families they audience readers owners
        """,
        "sorry":
            "apologise apologize apologies apology sorry apologising regret regrets apologised apologizes apologises",
        "normal": "normal usual average expected typical anticipated ordinary planned necessary ideal",
        "normally": "we the is normally usually our",
        "experiencing":
            "experiencing having receiving experience receive seeing facing handling get getting have seen dealing",
        "unusually": """
        unusually exceptionally extremely very unexpectedly abnormally unprecedentedly particularly incredibly extraordinarily \
        really especially so rather fairly quite uncommonly increasingly
        """,
        "heavy": """
        higher high heavier heavy greater large larger busier busy longer long more slower increased elevated unprecedented \
        exceptional record overwhelming extended peak significant great growing big huge extraordinary abnormal
        """,
        "calls": """
        call calls volume volumes traffic demand enquiries enquiry emails email requests request contacts contact messages \
        orders number numbers level levels amount tickets inquiries wait queue waiting customers callers interest bookings \
        workload response hold applications claims parcel order mail
        """,
    ]

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
