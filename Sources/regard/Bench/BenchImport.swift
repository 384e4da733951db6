import Foundation

/// Imports made-up mail of realistic size from mbox files, as a process of its own.
struct BenchImport {
    let count: Int
    let desk: BenchDesk

    func run(_ report: inout BenchReport) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "regard-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let size = try BenchMails(count: count).write(to: folder)
        let clock = ContinuousClock()
        let start = clock.now
        let printed = try desk.run([
            "import", "mail", folder.path, "--ours", "hello@bench.example", "--yes", "--json",
        ])
        let seconds = (clock.now - start).milliseconds / 1000
        guard printed.contains("\"messages\"") else { throw BenchFailure("the import said nothing") }
        report.add(
            "import of \(count) mails (\(size / count) bytes each)", "\(Int(Double(count) / seconds)) messages/s")
    }
}

/// Mails of a small business: half of them answers, a quarter with HTML, a few with an attachment.
struct BenchMails {
    let count: Int

    /// Writes them as mbox files of 5,000; how many bytes in all.
    func write(to folder: URL) throws -> Int {
        var words = BenchWords(seed: 7)
        var size = 0
        for start in stride(from: 0, to: count, by: 5000) {
            var text = ""
            for number in start..<min(start + 5000, count) { text += mail(number, &words) }
            let data = Data(text.utf8)
            size += data.count
            try data.write(to: folder.appending(path: "part-\(start).mbox"))
        }
        return size
    }

    private func mail(_ number: Int, _ words: inout BenchWords) -> String {
        let person = words.number(below: max(1, count / 4))
        let isOurs = number % 2 == 1
        let them = "Person \(person) <person\(person)@customers.example>"
        let us = "Bench <hello@bench.example>"
        let body = words.text(of: 40 + words.number(below: 160))
        let answers = number % 2 == 1 ? "In-Reply-To: <m\(number - 1)@bench.example>\r\n" : ""
        let date = "Mon, \(1 + number % 27) Jan 2025 \(String(format: "%02d", number % 24)):15:00 +0000"
        return """
            From bench@bench.example Mon Jan  6 10:00:00 2025\r
            From: \(isOurs ? us : them)\r
            To: \(isOurs ? them : us)\r
            Subject: \(words.text(of: 5))\r
            Date: \(date)\r
            Message-ID: <m\(number)@bench.example>\r
            \(answers)MIME-Version: 1.0\r
            \(content(body, number))\r
            \r

            """
    }

    private func content(_ body: String, _ number: Int) -> String {
        let plain = "Content-Type: text/plain; charset=utf-8\r\n\r\n\(body)"
        guard number % 4 == 0 else { return plain }
        let html =
            "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>\(body)</p><p>Regards</p></body></html>"
        let file = Data(repeating: UInt8(number & 255), count: 6000).base64EncodedString(
            options: .lineLength76Characters)
        let attachment =
            number % 20 == 0
            ? """
            --b\r
            Content-Type: application/pdf; name="letter.pdf"\r
            Content-Transfer-Encoding: base64\r
            \r
            \(file)\r

            """ : ""
        return """
            Content-Type: multipart/mixed; boundary=b\r
            \r
            --b\r
            Content-Type: multipart/alternative; boundary=a\r
            \r
            --a\r
            \(plain)\r
            --a\r
            \(html)\r
            --a--\r
            \(attachment)--b--\r

            """
    }
}
