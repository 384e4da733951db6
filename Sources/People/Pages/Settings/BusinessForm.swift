import Kernel
import PeopleRules
import Web
import Words

/// The fields of the business, as the setup and the settings show them.
enum BusinessForm {
    /// The business as it is, with `address` as its public address and the kinds of occasion that it has named.
    static func typed(_ business: PeopleRules.Business, address: String, occasions: [String] = []) -> Typed {
        var values = [
            "name": business.name, "zone": business.zone.name, "language": business.language,
            "currency": business.currency, "publicAddress": address, "version": "\(business.version)",
            "occasions": occasions.joined(separator: "\n"),
        ]
        for day in 1...7 { values["hours\(day)"] = business.hours.line(weekday: day) }
        return Typed(values)
    }

    /// What was sent.
    static func change(_ form: FormData) -> BusinessChange {
        BusinessChange(
            name: form["name"] ?? "", zone: form["zone"] ?? "", language: form["language"] ?? "",
            currency: form["currency"] ?? "", publicAddress: form["publicAddress"] ?? "",
            hours: (1...7).map { form["hours\($0)"] ?? "" })
    }

    static func fields(_ typed: Typed) -> HTML {
        """
        \(field(
            typed.text("name", Words.Setup.businessName), value: typed["name"], example: Words.Setup.businessExample,
            autocomplete: "organization", isRequired: true))\
        \(field(
            typed.text("zone", Words.Setup.zone, hint: Words.Setup.zoneHint), value: typed["zone"], isRequired: true,
            list: "zones"))\
        <datalist id="zones">\(each: Zone.names, zone)</datalist>\
        \(fieldRow(
            select(typed.text("language", Words.Setup.language), languages(typed["language"]), chosen: typed["language"]),
            field(
                typed.text("currency", Words.Setup.currency, hint: Words.Setup.currencyHint), value: typed["currency"],
                isRequired: true)))\
        \(field(
            typed.text("publicAddress", Words.Setup.address, hint: Words.Setup.addressHint), .address,
            value: typed["publicAddress"], isRequired: true))\
        <fieldset class="field"><legend class="legend">\(Words.Setup.hours)</legend>\
        <span class="hint">\(Words.Setup.hoursHint)</span>\
        <div class="hours">\(each: 1...7, { hours($0, typed) })</div></fieldset>
        """
    }

    private static func hours(_ day: Int, _ typed: Typed) -> HTML {
        let name = "hours\(day)"
        return field(typed.text(name, Words.Setup.weekday(day)), value: typed[name], example: Words.Setup.hoursExample)
    }

    private static func zone(_ name: String) -> HTML { "<option value=\"\(name)\"></option>" }

    /// The languages of the catalogue, and the one that is set already.
    private static func languages(_ present: String) -> [Choice] {
        let known = [
            Choice("en", Words.Setup.english), Choice("en-GB", Words.Setup.englishBritain),
            Choice("en-IE", Words.Setup.englishIreland), Choice("en-US", Words.Setup.englishAmerica),
        ]
        return known.contains { $0.value == present } || present.isEmpty ? known : known + [Choice(present, present)]
    }
}
