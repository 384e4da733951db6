/// Names of months and days in the languages of the people who write to us, in lower case without full stops.
enum DayWords {
    /// 1 to 12 for a month's name, in any of its usual forms; nil for other words.
    static func month(_ word: String) -> Int? { months[word] }

    /// 1 for Monday to 7 for Sunday; nil for other words.
    static func weekday(_ word: String) -> Int? { weekdays[word] }

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
        "january jan januar januari janvier janv enero ene gennaio gen janeiro jänner stycznia styczeń sty tammikuuta tammikuun tammik tammikuu января январь янв",
        "february feb februar februari février févr fév fevrier febrero febbraio febb fevereiro fev lutego luty lut helmikuuta helmikuun helmik helmikuu февраля февраль фев февр",
        "march mar märz mär maerz mars marzo março marco maart mrt marca marzec maaliskuuta maaliskuun maalisk maaliskuu марта март мар",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi huhtikuuta huhtikuun huhtik huhtikuu апреля апрель апр",
        "may mai mayo maggio mag maio mei maja maj toukokuuta toukokuun toukok toukokuu мая май",
        "june jun juni juin junio giugno giu junho czerwca czerwiec cze kesäkuuta kesäkuun kesäk kesäkuu июня июнь июн",
        "july jul juli juillet juil julio luglio lug julho lipca lipiec lip heinäkuuta heinäkuun heinäk heinäkuu июля июль июл",
        "august aug août aout agosto ago augustus augusti sierpnia sierpień sie elokuuta elokuun elok elokuu августа август авг",
        "september sep sept septembre septiembre setiembre settembre sett setembro set września wrzesień wrz syyskuuta syyskuun syysk syyskuu сентября сентябрь сен сент",
        "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź lokakuuta lokakuun lokak lokakuu октября октябрь окт",
        "november nov novembre noviembre novembro listopada listopad lis marraskuuta marraskuun marrask marraskuu ноября ноябрь ноя нояб",
        "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des grudnia grudzień gru joulukuuta joulukuun jouluk joulukuu декабря декабрь дек",
    ])

    private static let weekdays = numbered([
        "monday mon montag lundi lunes lunedì lunedi segunda segunda-feira maandag poniedziałek poniedziałku poniedziałkiem måndag mandag maanantai maanantaina понедельник понедельника 月曜日 月曜 星期一 周一 週一",
        "tuesday tue tues dienstag mardi martes martedì martedi terça terça-feira dinsdag wtorek wtorku tisdag tirsdag tiistai tiistaina вторник вторника 火曜日 火曜 星期二 周二 週二",
        "wednesday wed mittwoch mercredi miércoles mercoledì mercoledi quarta quarta-feira woensdag środa środę środy onsdag keskiviikko keskiviikkona среда среду среды 水曜日 水曜 星期三 周三 週三",
        "thursday thu thurs donnerstag jeudi jueves giovedì giovedi quinta quinta-feira donderdag czwartek czwartku torsdag torstai torstaina четверг четверга 木曜日 木曜 星期四 周四 週四",
        "friday fri freitag vendredi viernes venerdì venerdi sexta sexta-feira vrijdag piątek piątku fredag perjantai perjantaina пятница пятницу пятницы 金曜日 金曜 星期五 周五 週五",
        "saturday samstag sonnabend samedi sábado sabato zaterdag sobota sobotę soboty lördag lørdag lauantai lauantaina суббота субботу субботы 土曜日 土曜 星期六 周六 週六",
        "sunday sonntag dimanche domingo domenica zondag niedziela niedzielę niedzieli söndag søndag sunnuntai sunnuntaina воскресенье воскресенья 日曜日 日曜 星期日 周日 週日",
    ])

    private static func numbered(_ lines: [String]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            for word in line.split(separator: " ") { numbers[String(word)] = index + 1 }
        }
        return numbers
    }
}
