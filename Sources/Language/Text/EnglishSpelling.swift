extension Spelling {
    /// English as staff type it: contractions with and without their apostrophe, short and slipped spellings.
    package static let english = Spelling(
        endings: ["ll": "will", "re": "are", "ve": "have", "m": "am", "d": "would", "s": "'s", "t": "not"],
        words: contractions.merging(short) { first, _ in first }.merging(slips) { first, _ in first },
        guesses: [
            "ill": ["i", "will"], "well": ["we", "will"], "were": ["we", "are"], "hell": ["he", "will"],
            "shell": ["she", "will"], "il": ["i", "will"], "wel": ["we", "will"], "id": ["i", "would"],
        ])

    private static let contractions: [String: [String]] = [
        "won't": ["will", "not"], "wont": ["will", "not"], "can't": ["can", "not"], "cant": ["can", "not"],
        "cannot": ["can", "not"], "shan't": ["shall", "not"], "shant": ["shall", "not"], "dont": ["do", "not"],
        "doesnt": ["does", "not"], "didnt": ["did", "not"], "isnt": ["is", "not"], "arent": ["are", "not"],
        "wasnt": ["was", "not"], "werent": ["were", "not"], "hasnt": ["has", "not"], "havent": ["have", "not"],
        "hadnt": ["had", "not"], "wouldnt": ["would", "not"], "couldnt": ["could", "not"],
        "shouldnt": ["should", "not"], "ain't": ["is", "not"], "im": ["i", "am"], "ive": ["i", "have"],
        "youll": ["you", "will"], "youl": ["you", "will"], "theyll": ["they", "will"], "itll": ["it", "will"],
        "thatll": ["that", "will"], "therell": ["there", "will"], "youre": ["you", "are"],
        "theyre": ["they", "are"], "weve": ["we", "have"], "youve": ["you", "have"], "whats": ["what", "'s"],
        "thats": ["that", "'s"], "heres": ["here", "'s"], "theres": ["there", "'s"],
        "gonna": ["going", "to"], "gunna": ["going", "to"], "gona": ["going", "to"], "gon": ["going", "to"],
        "wanna": ["want", "to"], "gotta": ["got", "to"], "imma": ["i", "will"], "lemme": ["let", "me"],
        "gimme": ["give", "me"], "i'ma": ["i", "will"], "'em": ["them"], "let's": ["lets"],
        "omw": ["on", "my", "way"], "otw": ["on", "the", "way"], "thatl": ["that", "will"], "itl": ["it", "will"],
        "theyl": ["they", "will"], "therl": ["there", "will"], "weel": ["we", "will"],
        "asap": ["asap"], "o'clock": ["oclock"], "y'all": ["you"], "yall": ["you"], "ma'am": ["maam"],
    ]

    private static let short: [String: [String]] = [
        "u": ["you"], "ya": ["you"], "ur": ["your"], "yr": ["your"], "b4": ["before"], "2day": ["today"],
        "2moro": ["tomorrow"], "tmoz": ["tomorrow"], "tmor": ["tomorrow"], "tmrrw": ["tomorrow"],
        "2morrow": ["tomorrow"], "2mrw": ["tomorrow"], "2mo": ["tomorrow"],
        "2nite": ["tonight"], "2night": ["tonight"], "l8r": ["later"], "4u": ["you"],
        "tmrw": ["tomorrow"], "tmr": ["tomorrow"], "tmw": ["tomorrow"], "tmrow": ["tomorrow"],
        "tomoz": ["tomorrow"], "tomo": ["tomorrow"], "tmmrw": ["tomorrow"], "tmoro": ["tomorrow"],
        "tommorow": ["tomorrow"], "tommorrow": ["tomorrow"], "tomorow": ["tomorrow"],
        "tomorro": ["tomorrow"], "tomrrow": ["tomorrow"], "morrow": ["tomorrow"],
        "tonite": ["tonight"], "nite": ["night"], "arvo": ["afternoon"], "aft": ["afternoon"], "avo": ["afternoon"],
        "eve": ["eve"], "morn": ["morning"], "mornin": ["morning"], "pls": ["please"], "plz": ["please"],
        "thx": ["thanks"], "min": ["minutes"], "mins": ["minutes"], "minute": ["minutes"], "mns": ["minutes"],
        "minuts": ["minutes"], "minits": ["minutes"], "hr": ["hours"], "hrs": ["hours"], "hour": ["hours"],
        "sec": ["seconds"], "secs": ["seconds"], "second": ["second"], "wk": ["week"], "wks": ["weeks"],
        "mth": ["month"], "mths": ["months"], "mnth": ["month"], "yrs": ["years"], "wkend": ["weekend"],
        "wknd": ["weekend"], "bizday": ["workday"], "w": ["with"], "def": ["definitely"],
        "defo": ["definitely"], "hv": ["have"], "cos": ["because"], "cuz": ["because"], "coz": ["because"],
        "msg": ["message"], "pics": ["pictures"], "appt": ["appointment"], "wil": ["will"], "wll": ["will"],
        "wiil": ["will"], "shal": ["shall"], "abt": ["about"], "bfr": ["before"], "befor": ["before"],
        "untill": ["until"], "til": ["until"], "till": ["until"], "'til": ["until"], "hopefuly": ["hopefully"],
        "hopfully": ["hopefully"], "prob": ["probably"], "probs": ["probably"], "prolly": ["probably"],
        "shd": ["should"], "shud": ["should"], "wud": ["would"], "cud": ["could"], "latr": ["later"],
    ]

    private static let slips: [String: [String]] = [
        "recieve": ["receive"], "recive": ["receive"], "definately": ["definitely"], "definetly": ["definitely"],
        "defiantly": ["definitely"], "thurs": ["thursday"], "thur": ["thursday"], "thu": ["thursday"],
        "tues": ["tuesday"], "tue": ["tuesday"], "weds": ["wednesday"], "fri": ["friday"],
        "wensday": ["wednesday"], "wednsday": ["wednesday"], "wendsday": ["wednesday"],
        "wedensday": ["wednesday"], "wednessday": ["wednesday"], "thrusday": ["thursday"],
        "thersday": ["thursday"], "thusday": ["thursday"], "tusday": ["tuesday"], "teusday": ["tuesday"],
        "tuseday": ["tuesday"], "firday": ["friday"], "fryday": ["friday"], "frday": ["friday"],
        "satuday": ["saturday"], "saterday": ["saturday"], "saturady": ["saturday"], "sundy": ["sunday"],
        "munday": ["monday"], "mondy": ["monday"], "febuary": ["february"], "feburary": ["february"],
        "janurary": ["january"], "januray": ["january"], "septmber": ["september"], "decmber": ["december"],
        "november": ["november"], "augst": ["august"], "aprill": ["april"], "afternon": ["afternoon"],
        "afternoom": ["afternoon"], "moring": ["morning"], "mornng": ["morning"], "evning": ["evening"],
        "evenin": ["evening"], "tonigt": ["tonight"], "tonght": ["tonight"], "todya": ["today"],
        "tody": ["today"], "wekend": ["weekend"], "weeknd": ["weekend"], "bussiness": ["business"],
        "busines": ["business"], "buisness": ["business"], "workin": ["working"], "fortnite": ["fortnight"],
        "promiss": ["promise"], "lastest": ["latest"], "lates": ["latest"], "dya": ["day"], "daya": ["days"],
        "weak": ["week"], "beofre": ["before"], "withing": ["within"], "witin": ["within"], "whithin": ["within"],
    ]
}
