/// The words of a language that tell a promise from what only looks like one.
package struct PromiseWords: Sendable {
    /// Verbs in the form that follows "will" and "and".
    var verbs: Set<String> = []
    /// Verbs that are nouns as often, so that "and quote" is a verb only before an object.
    var doubtfulVerbs: Set<String> = []
    /// Verbs after which another one serves the same deliverable: "check and let you know".
    var preparing: Set<String> = []
    /// Verbs that tell: "let you know", "call".
    var telling: Set<String> = []
    /// Verbs whose complement is somebody else's doing: "ask whether they can bring it by Friday".
    var asking: Set<String> = []
    /// What we say of ourselves that promises nothing: "be honest", "wait", "need".
    var emptyForUs: Set<String> = []
    /// What a thing does that is no outcome for the person: "cost", "take".
    var emptyForThings: Set<String> = []
    /// What happens to the person that we see to: "receive", "hear".
    var outcomesForYou: Set<String> = []
    /// After "be": what tells how we are, not what we do.
    var emptyStates: Set<String> = []
    /// After "you will be": what we see to.
    var doneToYou: Set<String> = []
    /// After "be": what costs the person something.
    var charges: Set<String> = []
    /// Words that make a doubt of the clause that they stand in.
    var hedges: Set<String> = []
    var hedgePhrases: [[String]] = []
    /// Verbs before a clause that make a hope or a report of it.
    var doubting: Set<String> = []
    var reporting: Set<String> = []
    /// Nouns whose owner is outside the house.
    var outsiders: Set<String> = []
    /// Nouns of people in the house.
    var insiders: Set<String> = []
    var jokes: [[String]] = []
    /// Words that make a rule of a sentence.
    var rules: Set<String> = []
    var conditions: [[String]] = []
}

extension PromiseWords {
    package static let english = PromiseWords(
        verbs: verbList, doubtfulVerbs: nounVerbs,
        preparing: [
            "check", "look", "speak", "talk", "ask", "find", "chase", "investigate", "review", "go", "pop", "come",
            "get",
            "grab", "take", "pack", "box", "run", "drive", "swing", "see", "contact", "drop", "nip", "head", "sit",
            "dig",
            "try", "escalate", "discuss", "confirm", "verify", "have", "inspect", "assess", "test", "examine", "raise",
            "sort",
            "follow", "phone", "ring", "call", "write", "cancel", "clean", "wrap", "prepare", "finish", "arrange",
            "collect",
            "pull", "dry", "wash", "reach", "liaise", "consult", "open", "gather", "rework", "reprint", "print", "make",
        ],
        telling: [
            "let", "tell", "confirm", "update", "revert", "call", "email", "mail", "ring", "phone", "text", "message",
            "write",
            "report", "get", "inform", "advise", "notify", "reply", "respond", "answer", "come", "whatsapp", "ping",
            "buzz",
            "give", "keep", "share", "be",
        ],
        asking: [
            "ask", "request", "remind", "tell", "check", "find", "see", "enquire", "inquire", "wonder", "query",
            "invite",
        ],
        emptyForUs: [
            "admit", "wait", "need", "require", "want", "miss", "appreciate", "remember", "assume", "understand",
            "love",
            "like", "hope", "try", "aim", "endeavour", "endeavor", "strive", "seek", "attempt", "expect", "owe",
            "charge",
            "bill", "debit", "deduct", "look-forward", "await", "believe", "think", "depend", "consider", "prefer",
            "say",
            "gladly", "wish", "bear", "anticipate", "forecast", "struggle", "cost", "presume", "know", "agree",
            "accept", "enjoy", "prioritise",
            "prioritize",
            "launch", "celebrate", "introduce", "attend-fair", "probably", "likely", "treat", "rely", "trust", "never",
            "work-towards", "push-for", "refer", "regret", "acknowledge", "apologise", "apologize", "thank", "attach",
            "enclose", "belong",
        ],
        emptyForThings: [
            "cost", "take", "need", "depend", "vary", "mean", "help", "apply", "renew", "expire", "include", "contain",
            "remain", "last", "require", "allow", "let", "say", "look", "do", "suit", "matter", "make", "feel", "seem",
            "continue", "increase", "rise", "vote", "bring-back", "want", "total", "add", "equal", "note", "love",
            "like",
            "resurface", "announce", "probably", "likely", "tell", "ask",
        ],
        outcomesForYou: ["have", "get", "receive", "hear", "see", "be", "collect", "recieve", "obtain"],
        emptyStates: [
            "honest", "frank", "straight", "brief", "blunt", "open", "closed", "shut", "happy", "glad", "delighted",
            "pleased",
            "grateful", "able", "sorry", "away", "off", "available", "around", "surprised", "thrilled", "charging",
            "needing",
            "fine", "great", "ok", "okay", "good", "nice", "worth", "easy", "hard", "difficult", "tricky", "tight",
            "wonderful",
            "lovely", "best", "better", "careful", "patient", "aware", "interested", "responsible", "liable", "subject",
            "unable",
            "looking", "waiting", "hoping", "trying", "aiming", "wanting", "expecting", "launching", "attending",
            "closing",
            "opening", "celebrating", "free", "unavailable", "out", "on", "required", "asked", "prompted", "redirected",
            "needed", "expected", "obliged", "entitled", "welcome", "cheaper", "expensive", "possible", "impossible",
            "necessary",
            "missed", "reviewed-annually", "nothing", "no", "sharing", "glad", "crystal", "completely", "perfectly",
            "clear",
            "working-from", "like", "taken", "asking", "offering", "monitoring", "tough", "interesting", "cold", "warm",
            "hot",
            "wet", "rain", "raining", "busy", "quiet", "higher", "lower", "likely", "similar", "different",
        ],
        doneToYou: [
            "contacted", "refunded", "credited", "notified", "informed", "called", "reimbursed", "sent", "paid",
            "given",
            "seen", "back", "connected", "collected", "moved", "visited", "emailed", "updated", "told", "compensated",
            "upgraded", "transferred", "phoned", "rung", "met", "picked", "up", "online", "served", "assigned",
            "issued",
            "provided", "advised", "hearing", "getting", "receiving", "reached", "attended", "rebooked", "reinstated",
            "unblocked", "live", "sorted", "first", "next", "fitted", "treated", "messaged", "texted", "dropped",
            "driven",
        ],
        charges: ["charged", "billed", "debited", "deducted", "invoiced", "taxed", "fined"],
        hedges: [
            "hopefully", "probably", "maybe", "perhaps", "possibly", "likely", "ideally", "provisionally",
            "tentatively",
            "potentially", "presumably", "theoretically", "supposedly", "apparently", "allegedly", "conceivably",
            "realistically",
            "roughly-speaking", "estimated", "est", "expected", "inshallah", "mebbe", "prob",
        ],
        hedgePhrases: [
            ["fingers", "crossed"], ["with", "luck"], ["with", "a", "bit", "of", "luck"], ["with", "any", "luck"],
            ["with", "some", "luck"], ["in", "theory"], ["god", "willing"], ["if", "possible"], ["if", "all", "goes"],
            ["not", "sure"],
            ["not", "certain"], ["no", "promises"], ["no", "guarantee"], ["no", "guarantees"],
            ["can", "not", "promise"],
            ["can", "not", "guarantee"], ["do", "my", "best"], ["do", "our", "best"], ["do", "everything"],
            ["try", "my", "best"],
            ["the", "plan", "is"], ["best", "endeavours"], ["best", "case"], ["level", "best"], ["no", "way"],
            ["my", "best"],
            ["our", "best"], ["could", "be", "wrong"],
            ["can", "not", "swear"],
            ["do", "not", "hold", "me"], ["do", "not", "quote", "me"], ["inshallah"], ["we", "shall", "see"],
            ["all", "going", "well"],
            ["subject", "to"], ["work", "towards"], ["working", "towards"], ["do", "what", "i", "can"],
            ["do", "what", "we", "can"],
            ["see", "what", "i", "can"], ["see", "what", "we", "can"], ["see", "if", "i", "can"],
            ["see", "if", "we", "can"],
            ["as", "best", "i", "can"], ["as", "best", "we", "can"], ["give", "it", "a", "go"],
            ["or", "so", "i", "hope"], ["i", "hope"],
            ["we", "hope"], ["i", "think"], ["i", "guess"], ["i", "reckon"], ["i", "believe"], ["i", "would", "say"],
            ["knows", "when"],
        ],
        doubting: [
            "hope", "hopes", "hoping", "hoped", "think", "thinks", "reckon", "reckons", "guess", "expect", "expects",
            "expecting",
            "believe", "believes", "suppose", "imagine", "suspect", "assume", "assuming", "wish", "wishes", "pray",
            "doubt",
            "fear", "predict", "estimate", "estimates", "anticipate", "plan", "plans", "planning", "aim", "aims",
            "aiming", "trust",
            "understand", "gather", "looks", "seems", "appears", "sounds", "feel", "afraid", "wonder", "bet", "figure",
            "target",
            "targeting", "imagine", "chance", "possible", "unlikely", "forecast", "forecasts", "projects", "love",
            "trying",
        ],
        reporting: [
            "say", "says", "said", "saying", "tell", "tells", "told", "telling", "promised", "promises", "promising",
            "claims",
            "claimed", "mentioned", "mentions", "stated", "states", "stating", "confirmed", "confirms", "advised",
            "advises",
            "informed", "informs", "indicated", "indicates", "wrote", "writes", "written", "assured", "assures",
            "agreed", "agrees",
            "announced", "announces", "reported", "reports", "showing", "shows", "show", "noted", "according", "quoted",
            "insists",
            "insisted", "swears", "swore", "vowed", "implied", "suggested", "suggests", "reads", "texted", "emailed",
            "heard",
            "hear", "guaranteed", "replied", "explained", "thought", "understood", "believed", "committed", "emailing",
            "per",
        ],
        outsiders: [
            "courier", "couriers", "supplier", "suppliers", "wholesaler", "wholesalers", "manufacturer",
            "manufacturers",
            "insurer", "insurers", "insurance", "bank", "lab", "laboratory", "pharmacy", "pharmacist", "council",
            "vendor",
            "vendors", "distributor", "importer", "factory", "mill", "railway", "airline", "airlines", "hospital",
            "court",
            "landlord", "carrier", "carriers", "haulier", "hauliers", "haulage", "postman", "postie", "dhl", "ups",
            "fedex", "dpd", "hermes",
            "evri", "gls", "usps", "auspost", "royal", "parcelforce", "yodel", "aramex", "bluedart", "delhivery",
            "lalamove", "grab",
            "amazon", "apple", "microsoft", "google", "openreach", "scaffolders", "scaffolder", "surveyor",
            "solicitors", "solicitor",
            "notary", "embassy", "consulate", "customs", "contractor", "contractors", "subcontractor", "subcontractors",
            "adjuster",
            "agency", "dealer", "dealership", "upholsterer", "printers", "printer", "framer", "foundry", "garage",
            "shippers", "shipping",
            "freight", "forwarder", "forwarders", "broker", "registry", "ministry", "university", "school", "publisher",
            "utility",
            "lawyer", "lawyers", "title", "bodyshop", "locksmiths", "haulers", "carpenter", "glazier", "glaziers",
            "stonemason",
            "jeweller", "engraver", "optician", "specialist", "consultant", "tenant", "neighbour", "neighbor",
            "weather", "airport", "government", "parliament", "minister", "developer",
            "processor", "underwriter", "underwriters", "authority", "post", "seller", "buyer", "owner",
        ],
        insiders: [
            "team", "crew", "engineer", "engineers", "driver", "drivers", "technician", "technicians", "tech",
            "colleague",
            "colleagues", "manager", "someone", "somebody", "staff", "desk", "department", "support", "agent", "agents",
            "rep",
            "representative", "specialists", "plumber", "electrician", "doctor", "dr", "nurse", "receptionist",
            "reception", "boss",
            "chef", "fitter", "fitters", "mechanic", "rider", "accountant", "accounts", "partner", "guy", "guys", "lad",
            "lads", "boys",
            "girls", "lady", "chippie", "sparky", "porter", "concierge", "housekeeping", "maintenance", "officer",
            "inspector", "advisor",
            "adviser", "supervisor", "director", "secretary", "assistant", "apprentice", "van", "truck", "courier-team",
            "office",
            "warehouse", "kitchen", "workshop", "baker", "florist", "groomer", "cleaner", "cleaners", "tutor",
            "teacher", "coach",
            "locksmith", "runner", "paralegal", "member", "people", "us", "vet", "dentist", "surgeon", "physio",
            "midwife", "vicar", "barber", "stylist", "solicitor's", "cashier", "clerk", "sales", "finance",
            "billing",
            "operator", "handyman", "installer", "installers", "gardener", "gardeners", "tester", "dispatcher",
            "hygienist",
        ],
        jokes: [
            ["ha", "ha"], ["haha"], ["hahaha"], ["ha", ","], ["ha", "!"], ["the", "queen"], ["the", "king"],
            ["the", "pope"], ["houdini"], ["harry", "potter"], ["jet", "pack"], ["lol"], ["kidding"], ["joking"],
            ["just", "joking"],
            ["magic", "wand"], ["teleport"],
            ["lottery"], ["world", "peace"], ["could", "not", "resist"], ["yeah", "nah"], ["yeah", "right"],
            ["as", "if"],
            ["when", "pigs", "fly"], ["pigs", "will", "fly"], ["unicorn"], ["crystal", "ball"], ["time", "machine"],
            ["castle"],
            ["personally", "swim"], ["unicorns"], ["moon"], ["flying", "carpet"], ["snowball"], ["hell", "freezes"],
            ["sarcasm"],
            ["the", "sun"], ["spaceship"], ["rocket"], ["naturally", "."], ["jetpack"], ["genie"], ["fairy"],
            ["fairies"], ["wizard"],
            ["miracle"], ["miracles"], ["pony"], ["helicopter"], ["parachute"], ["eiffel"], ["dragon"], ["superman"],
            ["shall", "i", "?"],
            ["part", "the", "sea"], ["sprout", "wings"], ["grow", "wings"], ["tooth", "fairy"], ["santa"], ["elves"],
            ["snap", "my", "fingers"],
            ["mars"], ["red", "carpet"], ["champagne"], ["caviar"], ["freeze", "over"], ["cure"], ["by", "magic"],
            ["oh", "absolutely"],
            ["oh", "sure"], ["oh", "brilliant"], ["cloning"], ["clone"], ["/", "s"],
        ],
        rules: [
            "usually", "normally", "typically", "generally", "always", "ordinarily", "customarily", "routinely",
            "standard",
            "weekdays", "weekends", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
            "daily",
            "weekly", "monthly", "annually", "yearly", "policy",
        ],
        conditions: [
            ["if"], ["unless"], ["in", "case"], ["provided"], ["providing"], ["assuming"], ["as", "long", "as"],
            ["so", "long", "as"],
            ["on", "condition"], ["in", "the", "event"], ["should", "you"], ["should", "the"], ["should", "it"],
            ["should", "we"], ["should", "there"],
            ["should", "your"], ["should", "any"], ["should", "they"], ["had", "you"], ["had", "we"], ["had", "i"],
            ["otherwise"],
            ["supposing"], ["whatever"], ["depending"], ["pending"], ["were", "you"], ["whichever"], ["only", "when"],
            ["only", "after"],
            ["on", "receipt"], ["upon", "receipt"], ["upon", "receiving"], ["on", "receiving"], ["subject", "to"],
            ["upon", "your"],
        ])

    private static let verbList: Set<String> = [
        "send", "ship", "deliver", "bring", "give", "get", "have", "let", "keep", "make", "take", "put", "pay", "repay",
        "replace",
        "repair", "refund", "reimburse", "credit", "waive", "drop", "pick", "collect", "fetch", "come", "go", "be",
        "do", "call", "ring",
        "phone", "text", "email", "mail", "message", "write", "reply", "respond", "answer", "tell", "inform", "advise",
        "notify", "update",
        "revert", "confirm", "check", "ask", "find", "look", "see", "review", "investigate", "inspect", "assess",
        "test", "fix", "mend",
        "sort", "resolve", "solve", "finish", "complete", "start", "begin", "install", "fit", "set", "book", "reserve",
        "hold", "save",
        "arrange", "organise", "organize", "schedule", "reschedule", "move", "cancel", "issue", "reissue", "raise",
        "process", "approve",
        "submit", "file", "sign", "post", "dispatch", "despatch", "forward", "share", "upload", "provide", "supply",
        "order", "reorder",
        "prepare", "print", "reprint", "pack", "wrap", "clean", "wash", "paint", "repaint", "cut", "bake", "cook",
        "add", "remove", "change",
        "swap", "exchange", "extend", "reduce", "transfer", "return", "correct", "amend", "adjust", "quote", "draft",
        "create", "build",
        "open", "close", "turn", "run", "pop", "swing", "stop", "meet", "visit", "attend", "join", "show", "talk",
        "speak", "discuss",
        "chase", "follow", "escalate", "report", "log", "note", "assign", "appoint", "ensure", "guarantee", "escort",
        "drive", "walk",
        "hand", "leave", "lay", "load", "unload", "restore", "reset", "reconnect", "activate", "unlock", "unblock",
        "enable", "patch",
        "deploy", "release", "reboot", "restart", "re", "top", "charge", "tow", "service", "sharpen", "tune", "treat",
        "trim", "weld",
        "photocopy", "scan", "fax", "translate", "record", "measure", "survey", "quote", "invoice", "knock", "throw",
        "chuck", "pull",
        "dig", "plant", "mow", "spray", "sweep", "cover", "seal", "glue", "sew", "alter", "hem", "iron", "press",
        "deduct", "top", "match",
        "copy", "pass", "transport", "carry", "lift", "hang", "mount", "tidy", "empty", "fill", "refill", "feed",
        "groom", "walk", "remind",
        "contact", "reach", "liaise", "consult", "verify", "examine", "clear", "settle", "compensate", "apologise",
        "whatsapp", "ping",
        "buzz", "bill", "try", "help", "offer", "use", "show", "explain", "attach", "include", "enclose", "shift",
        "upgrade", "redo",
        "resend", "rebook", "redeliver", "rewrite", "refit", "recheck", "reopen", "remake", "reseal", "recharge",
        "rectify", "provision",
        "credit", "grab", "nip", "head", "sit", "work", "freeze", "stick", "fly", "hop", "crack", "whip", "shoot",
        "flag", "push", "wire",
        "overnight", "reinstate", "stand", "stay", "watch", "repeat", "rerun", "lift", "carry", "wait", "serve",
        "register", "enrol", "enroll", "migrate", "rush", "fast", "split", "divide", "trace", "track", "locate",
        "secure", "source",
        "purchase", "buy",
    ]

    private static let nounVerbs: Set<String> = [
        "call", "email", "mail", "text", "message", "quote", "order", "refund", "update", "credit", "check", "post",
        "book", "test",
        "paint", "fix", "clean", "service", "report", "review", "price", "ring", "phone", "answer", "reply", "note",
        "file", "sign",
        "visit", "cover", "survey", "invoice", "bill", "print", "press", "iron", "record", "copy", "pass", "release",
        "patch", "fax",
        "return", "exchange", "swap", "transfer", "change", "move", "stop", "start", "show", "run", "turn", "set",
        "repair", "charge",
        "cut", "top", "hold", "supply", "share", "look", "talk", "help", "offer", "use", "load", "lift", "fit", "match",
        "drop", "pick",
        "collect", "process", "issue", "draft", "follow", "head", "work", "go", "be", "do", "have", "clear", "close",
        "open", "empty", "fast",
        "source", "wire", "stick", "split", "trace", "track", "flag", "push", "tune", "trim", "plant", "treat", "hand",
        "pack", "wrap", "cook",
        "contact", "escort", "drive", "walk", "plan", "install", "finish", "leave", "shift", "upgrade", "re", "seal",
        "spray", "wash",
    ]
}
