extension ReadMail {
    /// Whether a machine may answer it: no answer goes to automatic mail, to lists, or where none can come back (RFC 3834 §2).
    package var mayBeAnsweredAutomatically: Bool {
        guard automatic == nil, !isUnreadable else { return false }
        let submitted = headers["auto-submitted"]?.lowercased() ?? "no"
        let path = headers["return-path"]?.filter { !$0.isWhitespace }
        let suppress = headers["x-auto-response-suppress"]?.lowercased() ?? "none"
        return submitted.hasPrefix("no") && path != "<>" && suppress == "none"
    }

    /// The addresses of the list that passed it on, in lower case; for a list that is one of our own mailboxes (a group
    /// address for example), the message is a person's all the same.
    package var listAddresses: [String] {
        let posts = headers.all("list-post").flatMap { $0.split(separator: ",") }.compactMap { value in
            value.lowercased().firstRange(of: "mailto:").map { range in
                String(value.lowercased()[range.upperBound...].prefix { $0 != ">" && $0 != "?" })
            }
        }
        let others = ["x-beenthere", "x-mailing-list", "mailing-list"].flatMap(headers.all).flatMap { value in
            value.lowercased().split { $0 == "<" || $0 == ">" || $0 == " " || $0 == ";" || $0 == "," }.map(String.init)
        }
        return (posts + others).filter { $0.contains("@") }
    }

    /// Whether the list that passed it on is this mailbox: by its address, or by a List-Id made of it (`help.example.org`).
    package func isList(of address: String) -> Bool {
        let address = address.lowercased()
        if listAddresses.contains(address) { return true }
        let id = (headers["list-id"] ?? "").lowercased().split { $0 == "<" || $0 == ">" }.last.map(String.init) ?? ""
        return !id.isEmpty && id.replacing(" ", with: "") == address.replacing("@", with: ".")
    }
}
