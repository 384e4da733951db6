import Words

/// How one colleague likes to see Regard.
package struct Look: Sendable {
    package enum Theme: String, Sendable {
        case light
        case dark
    }

    /// Nil follows the system.
    package let theme: Theme?
    package let isCompact: Bool

    package init(theme: Theme? = nil, isCompact: Bool = false) {
        self.theme = theme
        self.isCompact = isCompact
    }
}

/// One line of the navigation.
package struct NavItem: Sendable {
    package let title: String
    package let place: any Linkable
    package let count: Int?
    /// What the count is of, heard before it: "waiting: ".
    package let countOf: String
    package let isLate: Bool
    package let isCurrent: Bool
    /// True for what stands in the bar at the bottom of a phone; at most four.
    package let isTab: Bool
    /// The letter after G that goes there; nil for none.
    package let key: String?

    package init(
        _ title: String, _ place: any Linkable, count: Int? = nil, countOf: String = Words.Frame.waitingCount,
        isLate: Bool = false, isCurrent: Bool = false, isTab: Bool = false, key: String? = nil
    ) {
        self.title = title
        self.place = place
        self.count = count
        self.countOf = countOf
        self.isLate = isLate
        self.isCurrent = isCurrent
        self.isTab = isTab
        self.key = key
    }

    var html: HTML {
        """
        <li\(attribute: "class", isTab ? "tab" : nil)><a href="\(place)"\
        \(attribute: "aria-current", isCurrent ? "page" : nil)\(attribute: "data-go", key)>\(title)\(counted)</a></li>
        """
    }

    private var counted: HTML? {
        guard let count, count > 0 else { return nil }
        return """
             <span class="\(classes("count", isLate ? "count--late" : ""))"><span class="vh">\(countOf)</span>\
            \(Words.capped(count))</span>
            """
    }
}

/// A group of the navigation: Work, Know or Learn.
package struct NavGroup: Sendable {
    package let title: String
    package let items: [NavItem]

    package init(_ title: String, _ items: [NavItem]) {
        self.title = title
        self.items = items
    }

    /// The group with `more` at its end. One that has nothing for the bar of a phone is not in it.
    func html(more: HTML?) -> HTML {
        let isInBar = more != nil || items.contains(where: \.isTab)
        return """
            <div\(attribute: "class", isInBar ? nil : "no-tabs")><h2>\(title)</h2>\
            <ul role="list">\(each: items, \.html)\(more)</ul></div>
            """
    }
}
