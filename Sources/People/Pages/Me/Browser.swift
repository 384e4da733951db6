import Words

/// Which browser on which system a session is in, for people.
enum Browser {
    /// "Firefox on Linux"; what the browser called itself when nothing in it is known, cut to 60 signs.
    static func name(_ device: String) -> String {
        let browser = first(browsers, in: device)
        let system = first(systems, in: device)
        switch (browser, system) {
        case (let browser?, let system?): return Words.Me.browser(browser, on: system)
        case (let known?, nil), (nil, let known?): return known
        case (nil, nil): return device.isEmpty ? Words.Me.unknownBrowser : String(device.prefix(60))
        }
    }

    private static func first(_ marks: [(mark: String, name: String)], in device: String) -> String? {
        marks.first { device.contains($0.mark) }?.name
    }

    /// In this order, since each browser also calls itself by its ancestors' names.
    private static let browsers = [
        (mark: "Edg/", name: "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]

    private static let systems = [
        (mark: "iPhone", name: "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
        ("Mac OS X", "Mac"), ("Linux", "Linux"),
    ]
}
