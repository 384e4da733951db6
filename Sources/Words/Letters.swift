extension Words {
    /// What is seen of a mail besides its words.
    package enum Letters {
        package static let encrypted = [
            "pgp encrypted": sealed("PGP"), "smime encrypted": sealed("S/MIME"),
        ]
        private static func sealed(_ way: String) -> String {
            "Encrypted with \(way): Regard keeps it and cannot read it. Download it to open it elsewhere."
        }
        package static let signed = [
            "pgp signed": "Signed with PGP; the signature was not checked.",
            "smime signed": "Signed with S/MIME; the signature was not checked.",
        ]
        package static let download = "Download it as it came"
        package static let asItCame = "As it came"
        package static let asItLeft = "As it left"
        package static let problems = "What is wrong with this mail"

        package static let attach = "Files that go with it"
        package static let attachChosen = "Add the chosen files"
        package static let remove = "Remove"
        package static func remove(_ name: String) -> String { "Remove \(name)" }

        package static let showPictures = "Show pictures from elsewhere"
        package static func showPictures(_ count: Int) -> String { "\(showPictures) (\(count))" }
        /// What showing them does, said before it is done.
        package static let picturesTell = "Whoever sent it may learn that it was opened."

        package static let invitation = "Invitation"
        package static let invitationAnswer = "Answer to an invitation"
        package static let calledOff = "Called off"
        package static let counter = "Another time is proposed"
        package static let event = "Event"
        package static let when = "When"
        package static let whereItIs = "Where"
        package static let invitedBy = "Invited by"
        package static func times(_ start: String, _ end: String) -> String { "\(start) to \(end)" }
        package static func inZone(_ time: String, _ zone: String) -> String { "\(time) (\(zone))" }
        package static func day(_ day: String, _ year: Int) -> String { "\(day) \(year)" }
        package static func dayAndTime(_ day: String, _ time: String) -> String { "\(day), \(time)" }

        /// Said of a file that is something else than its name says; nil for what needs no word.
        package static func disguised(as claimed: String?, is found: String) -> String {
            claimed.map { "calls itself \($0), is \(found)" } ?? "is \(found)"
        }
        /// By Mail's words for what a file is.
        package static let kinds = [
            "png": "a picture", "jpeg": "a picture", "gif": "a picture", "webp": "a picture", "bmp": "a picture",
            "tiff": "a picture", "pdf": "a PDF", "rtf": "a text document", "html": "a web page", "svg": "a drawing",
            "zip": "a packed folder", "office": "an office document", "packed": "a packed folder",
            "program": "a program", "media": "sound or film",
        ]
    }
}
