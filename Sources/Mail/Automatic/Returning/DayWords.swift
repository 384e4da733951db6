/// Names of months and days in the languages of the people who write to us, in lower case without full stops.
enum DayWords {
    /// 1 to 12 for a month's name, in any of its usual forms; nil for other words.
    static func month(_ word: String) -> Int? { months[word] }

    /// 1 for Monday to 7 for Sunday; nil for other words.
    static func weekday(_ word: String) -> Int? { weekdays[word] }

    /// Whether a word between a number and what follows may be the name of a month that is not known here.
    static func mayBeMonth(_ word: String) -> Bool {
        word.count >= 3 && word.first?.isLetter == true && !hours.contains(word) && weekdays[word] == nil
    }

    /// What follows a number that is an hour, or counts something.
    private static let hours: Set<String> = [
        "uhr", "hrs", "hours", "o'clock", "heures", "horas", "ore", "uur", "godz", "timer", "klo", "часов", "часа",
        "utc", "gmt", "cet",
        "cest", "noon", "days", "weeks", "and", "und", "for", "with", "bis", "until", "till",
    ]

    /// How many days from the day of writing, for words such as “tomorrow”.
    static let relative: [String: Int] = {
        var words: [String: Int] = [:]
        for (days, all) in [
            (1, "tomorrow demain mañana domani amanhã jutro imorgon huomenna завтра 明日 明天 morgen"),
            (2, "übermorgen après-demain dopodomani pojutrze övermorgon overmorgen ylihuomenna послезавтра 明後日 后天"),
        ] {
            for word in all.split(separator: " ") { words[String(word)] = days }
        }
        return words
    }()

    private static let months = numbered([
        "january jan januar januari janvier janv enero ene gennaio gen janeiro jänner stycznia styczeń sty tammi tammikuuta tammikuun tammik tammikuu января январь янв",
        "february feb feber februar februari février févr fév fevrier febrero febbraio febb fevereiro fev lutego luty lut helmi helmikuuta helmikuun helmik helmikuu февраля февраль фев февр",
        "march mar marts märz mär maerz mars marzo março marco maart mrt marca marzec maalis maaliskuuta maaliskuun maalisk maaliskuu марта март мар",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi huhti huhtikuuta huhtikuun huhtik huhtikuu апреля апрель апр",
        "may mai mayo maggio mag maio mei maja maj touko toukokuuta toukokuun toukok toukokuu мая май",
        "june jun juni juin junio giugno giu junho czerwca czerwiec cze kesä kesäkuuta kesäkuun kesäk kesäkuu июня июнь июн",
        "july jul juli juillet juil juill julio luglio lug julho lipca lipiec lip heinä heinäkuuta heinäkuun heinäk heinäkuu июля июль июл",
        "august aug août aout agosto ago augustus augusti sierpnia sierpień sie elo elokuuta elokuun elok elokuu августа август авг",
        "september sep sept septembre septbr septiembre setiembre settembre sett setembro set września wrzesień wrz syys syyskuuta syyskuun syysk syyskuu сентября сентябрь сен сент",
        "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź loka lokakuuta lokakuun lokak lokakuu октября октябрь окт",
        "november nov novembre noviembre novembro listopada listopad lis marras marraskuuta marraskuun marrask marraskuu ноября ноябрь ноя нояб",
        "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des grudnia grudzień gru joulu joulukuuta joulukuun jouluk joulukuu декабря декабрь дек",
    ])

    private static let weekdays = numbered([
        "monday mon montag lundi lunes lunedì lunedi segunda segunda-feira maandag poniedziałek poniedziałku poniedziałkiem måndag måndagen mandag mandagen maanantai maanantaina maanantaihin maanantaista понедельник понедельника понедельнику 月曜日 月曜 星期一 周一 週一 礼拜一 禮拜一",
        "tuesday tue tues dienstag mardi martes martedì martedi terça terça-feira terca terca-feira dinsdag wtorek wtorku wtorkiem tisdag tisdagen tirsdag tirsdagen tiistai tiistaina tiistaihin tiistaista вторник вторника вторнику 火曜日 火曜 星期二 周二 週二 礼拜二 禮拜二",
        "wednesday wed weds mittwoch mercredi miércoles miercoles mercoledì mercoledi quarta quarta-feira woensdag środa środę środy środą onsdag onsdagen keskiviikko keskiviikkona keskiviikkoon keskiviikosta среда среду среды среде 水曜日 水曜 星期三 周三 週三 礼拜三 禮拜三",
        "thursday thu thur thurs donnerstag jeudi jueves giovedì giovedi quinta quinta-feira donderdag czwartek czwartku czwartkiem torsdag torsdagen torstai torstaina torstaihin torstaista четверг четверга четвергу 木曜日 木曜 星期四 周四 週四 礼拜四 禮拜四",
        "friday fri freitag vendredi viernes venerdì venerdi sexta sexta-feira vrijdag piątek piątku piątkiem fredag fredagen perjantai perjantaina perjantaihin perjantaista пятница пятницу пятницы пятнице 金曜日 金曜 星期五 周五 週五 礼拜五 禮拜五",
        "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sobota sobotę soboty sobotą lördag lördagen lørdag lørdagen lauantai lauantaina lauantaihin lauantaista суббота субботу субботы субботе 土曜日 土曜 星期六 周六 週六 礼拜六 禮拜六",
        "sunday sonntag dimanche domingo domenica zondag niedziela niedzielę niedzieli niedzielą söndag söndagen søndag søndagen sunnuntai sunnuntaina sunnuntaihin sunnuntaista воскресенье воскресенья воскресенью 日曜日 日曜 星期日 星期天 周日 周天 週日 週天 礼拜天 禮拜天",
    ])

    private static func numbered(_ lines: [String]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            for word in line.split(separator: " ") { numbers[String(word)] = index + 1 }
        }
        return numbers
    }
}
