import Testing

@testable import Mail

@Suite("Months and weekdays in fifteen languages")
struct DayWordsTests {
    private static let named: [(String, String)] = [
        ("English", "january february march april may june july august september october november december"),
        ("English, short", "jan feb mar apr may jun jul aug sep oct nov dec"),
        ("German", "januar februar märz april mai juni juli august september oktober november dezember"),
        ("German, short", "jan feb mär apr mai jun jul aug sept okt nov dez"),
        ("French", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("French, short", "janv févr mars avr mai juin juil août sept oct nov déc"),
        ("Spanish", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("Spanish, short", "ene feb mar abr may jun jul ago sep oct nov dic"),
        ("Italian", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("Italian, short", "gen feb mar apr mag giu lug ago set ott nov dic"),
        ("Portuguese", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("Portuguese, short", "jan fev mar abr mai jun jul ago set out nov dez"),
        ("Dutch", "januari februari maart april mei juni juli augustus september oktober november december"),
        ("Dutch, short", "jan feb mrt apr mei jun jul aug sep okt nov dec"),
        (
            "Polish",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
        ),
        (
            "Polish, as they stand alone",
            "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"
        ),
        ("Polish, short", "sty lut mar kwi maj cze lip sie wrz paź lis gru"),
        ("Swedish", "januari februari mars april maj juni juli augusti september oktober november december"),
        ("Danish", "januar februar marts april maj juni juli august september oktober november december"),
        ("Norwegian", "januar februar mars april mai juni juli august september oktober november desember"),
        ("Norwegian, short", "jan feb mar apr mai jun jul aug sep okt nov des"),
        (
            "Finnish",
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"
        ),
        ("Finnish, short", "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"),
        ("Russian", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        ("Russian, short", "янв фев мар апр мая июн июл авг сен окт ноя дек"),
    ]

    @Test("Every month is known", arguments: named)
    func months(language: String, names: String) {
        #expect(names.split(separator: " ").map { DayWords.month(String($0)) } == Array(1...12))
    }

    @Test(
        "Every weekday is known",
        arguments: [
            "monday tuesday wednesday thursday friday saturday sunday",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lunes martes miércoles jueves viernes sábado domingo",
            "lunedì martedì mercoledì giovedì venerdì sabato domenica",
            "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "poniedziałek wtorek środa czwartek piątek sobota niedziela",
            "poniedziałku wtorku środy czwartku piątku soboty niedzieli",
            "måndag tisdag onsdag torsdag fredag lördag söndag", "mandag tirsdag onsdag torsdag fredag lørdag søndag",
            "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
            "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
            "понедельник вторник среда четверг пятница суббота воскресенье",
            "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日", "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
            "周一 周二 周三 周四 周五 周六 周日",
        ])
    func weekdays(names: String) {
        #expect(names.split(separator: " ").map { DayWords.weekday(String($0)) } == Array(1...7))
    }

    @Test("The Danish March is read")
    func march() {
        #expect(returned("Jeg er tilbage tirsdag den 3. marts 2026.") == "2026-03-03")
    }

    @Test(
        "A weekday beside a date that is not understood gives no day rather than a wrong one",
        arguments: [
            "Jeg er tilbage tirsdag den 3. foobar 2026.", "I will be back on Monday, 9 Marzipan.",
            "Back on 9th of Foo (Monday).",
            "Je serai absent jusqu'à mon retour.",
        ])
    func odd(said: String) {
        #expect(returned(said) == nil)
    }

    @Test("A weekday with an hour is a day")
    func hour() {
        #expect(returned("I will be back on Monday at 9 am.") == "2026-03-02")
        #expect(returned("Ich bin am Montag, 9 Uhr wieder da.") == "2026-03-02")
    }

    private func returned(_ said: String) -> String? {
        ReturnDate.find(in: said, written: MailDay(year: 2026, month: 2, day: 25), monthFirst: false)?.iso
    }
}
