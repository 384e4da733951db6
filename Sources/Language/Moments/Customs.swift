/// What people of a zone's country write.
enum Customs {
    /// Whether 3/12 is the twelfth of March there: the United States and their territories, Canada in English, and the
    /// Philippines.
    static func putsMonthFirst(_ zone: String) -> Bool {
        monthFirst.contains(zone)
            || ["America/Indiana/", "America/Kentucky/", "America/North_Dakota/", "US/"].contains { zone.hasPrefix($0) }
    }

    private static let monthFirst: Set<String> = [
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
        "America/Anchorage",
        "America/Detroit", "America/Boise", "America/Juneau", "America/Sitka", "America/Nome", "America/Adak",
        "America/Yakutat",
        "America/Metlakatla", "America/Menominee", "Pacific/Honolulu", "Pacific/Guam", "Pacific/Pago_Pago",
        "Pacific/Saipan",
        "America/Puerto_Rico", "Asia/Manila", "America/Toronto", "America/Vancouver", "America/Winnipeg",
        "America/Edmonton",
        "America/Halifax", "America/St_Johns", "America/Regina", "Pacific/Palau", "Pacific/Majuro",
    ]
}
