import Language
import Testing

@Suite("Numbers, moments and counts are read as people write them")
struct StandardFormsTests {
    @Test(
        "A number in words is shown in figures",
        arguments: [
            ("Goods arrive within a hundred days", "Goods arrive within 100 days"),
            ("Goods arrive within a hundred and twenty minutes", "Goods arrive within 120 minutes"),
            ("Goods arrive within a dozen hours", "Goods arrive within 12 hours"),
            ("Goods arrive within two-and-a-half hours", "Goods arrive within 2.5 hours"),
            ("Goods arrive within three quarters of an hour", "Goods arrive within 45 minutes"),
            ("Goods arrive within a half hour", "Goods arrive within 0.5 hours"),
            ("Goods arrive within 1h30", "Goods arrive within 90 minutes"),
            ("Goods arrive < 4 hrs", "Goods arrive < 4 hours"), ("Goods arrive after at most 2 days", nil),
            ("Waits do not exceed 90 secs", "Waits do not exceed 90 seconds"),
            ("At least once every 2 hours the toilets are checked", nil), ("Stock is counted every third day", nil),
            ("Hold time: maximum 90 seconds", nil), ("Bread is never older than 8 hours", nil),
        ])
    func figures(sentence: String, printed: String?) throws {
        #expect(try expectRecord(sentence).sentence == printed ?? sentence)
    }

    @Test(
        "A bare time says how long",
        arguments: [
            ("The wait is 5 minutes", "at most 5 minutes"), ("The guarantee lasts 12 months", "for 12 months"),
            ("Returns are accepted for 60 days", "for 60 days"), ("It takes us 2 days to frame it", "at most 2 days"),
            ("First response to tickets: 2 hours", "at most 2 hours"),
            ("The wait is under five minutes", "less than 5 minutes"),
        ])
    func bare(sentence: String, limit: String) throws {
        try expectRecord(sentence, limit: limit)
    }

    @Test(
        "Moments are limits",
        arguments: [
            ("The report is sent by Friday", "by Friday"),
            ("Rent is paid by the 5th working day", "by the 5th working day"),
            ("Bills are sent by the 25th of each month", "by the 25th of each month"),
            ("Faults are fixed by Monday 18:00", "by 18:00 Monday"), ("The menu is served until 18:30", "until 18:30"),
            ("Soup is on by half past eleven", "by half past eleven"), ("Cars are ready by 17h30", "by 17h30"),
            ("Cars are ready between 4 and 5 pm", "between 4 and 5 pm"), ("The shop opens at 8:00", "at 8:00"),
            ("Last orders are no earlier than 22:30", "no earlier than 22:30"), ("The till is open by 8:30", "by 8:30"),
            ("Tea is on the table by seven o'clock", "by seven o'clock"),
            ("Alarms are tested on Mondays", "on Mondays"),
            ("Keys are handed over at 15:00 on the day of arrival", "at 15:00 on the day of arrival"),
        ])
    func moments(sentence: String, limit: String) throws {
        try expectRecord(sentence, limit: limit)
    }

    @Test(
        "Anything may be counted",
        arguments: [
            ("The phone rings at most 3 times", "at most 3 times"),
            ("A queue never holds more than 4 people", "more than 4 people"),
            ("Food is served at 63 °C or more", "at least 63 °C"), ("The pool is kept at 28 °C", "28 °C"),
            ("The form has 5 fields at most", "at most 5 fields"),
            ("A caller is moved no more than once", "no more than 1 time"),
            ("At most 4 customers stand in line", "at most 4 customers"),
            ("Complaints per month: at most 2", "at most 2 complaints"),
            ("Chips weigh at least 200 g", "at least 200 g"),
            ("Parking is within 50 metres of the door", "within 50 metres"),
            ("At least 2 people are at the desk between 12:00 and 14:00", "at least 2 people"),
        ])
    func counts(sentence: String, limit: String) throws {
        try expectRecord(sentence, limit: limit)
    }

    @Test(
        "A number that limits nothing is none",
        arguments: [
            "Parcels are scanned in bay 4", "Room 5 is for meetings", "Two-hour delivery slots", "Tables for 2",
        ])
    func nothing(sentence: String) {
        #expect(StandardReader.english.record(of: sentence) == nil)
    }
}
