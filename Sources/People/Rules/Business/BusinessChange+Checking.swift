import Foundation
import Kernel

extension BusinessChange {
    /// Everything that is wrong with the change, in the order of the form; empty when it will be taken.
    package var problems: [PeopleRefusal] {
        var all: [PeopleRefusal] = []
        _ = applied(to: .blank, problems: &all)
        return all
    }

    /// The business after the change; fields with a problem stay as they are.
    func applied(to business: Business, problems: inout [PeopleRefusal]) -> Business {
        func field<Value>(_ text: String?, _ old: Value, _ read: (String) throws(PeopleRefusal) -> Value) -> Value {
            guard let text else { return old }
            do { return try read(text) } catch {
                problems.append(error)
                return old
            }
        }
        let name = field(name, business.name, Self.name)
        let zone = field(zone, business.zone, Self.zone)
        let language = field(language, business.language, Self.language)
        let currency = field(currency, business.currency, Self.currency)
        let address = field(publicAddress, business.publicAddress, Self.publicAddress)
        let read = hours.map(OpeningHours.read)
        problems += read?.problems ?? []
        return Business(
            name: name, zone: zone, language: language, currency: currency, publicAddress: address,
            hours: read?.hours ?? business.hours, setUp: business.setUp, version: business.version)
    }

    private static func name(_ text: String) throws(PeopleRefusal) -> String {
        try Written.line(text, "The name", limit: Business.nameLimit, field: "name", missing: .nameMissing)
    }

    private static func zone(_ text: String) throws(PeopleRefusal) -> Zone {
        guard let zone = Zone(typed: Written.line(text)) else { throw .zoneUnknown(Written.line(text)) }
        return zone
    }

    private static func language(_ text: String) throws(PeopleRefusal) -> String {
        let parts = Written.line(text).split(separator: "-", omittingEmptySubsequences: false)
        let isCode = parts.allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter), isCode else {
            throw .languageUnreadable
        }
        return parts.joined(separator: "-")
    }

    private static func currency(_ text: String) throws(PeopleRefusal) -> String {
        let code = Written.line(text).uppercased()
        guard Currencies.codes.contains(code) else { throw .currencyUnreadable }
        return code
    }

    /// "https://desk.bramble.example": a scheme, a host, perhaps a port, nothing after. A scheme that was left out is added to
    /// a name with a dot alone: "desk" may be the beginning of anything, "http://desk" was meant.
    private static func publicAddress(_ text: String) throws(PeopleRefusal) -> String {
        var line = Written.line(text)
        if !line.contains("://") {
            guard line.contains(".") || line.lowercased().hasPrefix("localhost") else { throw .publicAddressUnreadable }
            line = "https://" + line
        }
        guard let parts = URLComponents(string: line), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty, !host.contains("@"),
            !host.split(separator: ".", omittingEmptySubsequences: false).contains(""),
            parts.user == nil, parts.query == nil, parts.fragment == nil, ["", "/"].contains(parts.path)
        else { throw .publicAddressUnreadable }
        return "\(scheme)://\(host.lowercased())" + (parts.port.map { ":\($0)" } ?? "")
    }
}
