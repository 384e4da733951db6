/// Reads winmail.dat, in which Outlook puts text and files where it takes the other side for Outlook ([MS-OXTNEF] §2.1).
enum TNEFReading {
    /// Nil when the bytes are no such file. A broken one gives what stands before the break.
    static func content(of bytes: [UInt8]) -> ContainerContent? {
        content(of: bytes[...], depth: 0)
    }

    private static func content(of bytes: ArraySlice<UInt8>, depth: Int) -> ContainerContent? {
        var reader = LittleEndian(bytes)
        guard depth < 4, reader.number(4) == 0x223E_9F78, reader.number(2) != nil else { return nil }
        var body = TNEFBody()
        while !reader.isAtEnd, let level = reader.number(1), level == 1 || level == 2, let id = reader.number(4),
            let length = reader.number(4), let data = reader.take(length), reader.number(2) != nil
        {
            body.take(id, data)
        }
        var content = body.content
        for message in body.messages.prefix(20) {
            guard let inner = Self.content(of: message, depth: depth + 1) else { continue }
            content.files += inner.files
            let words = inner.text ?? inner.html.map { HTMLText.words(in: $0) } ?? ""
            if !words.isEmpty { content.text = [content.text, words].compactMap(\.self).joined(separator: "\n\n") }
        }
        return content
    }
}

/// The attributes of such a file, put together.
private struct TNEFBody {
    /// Messages inside the message.
    private(set) var messages: [ArraySlice<UInt8>] = []
    private var charset = "windows-1252"
    private var plain: ArraySlice<UInt8>?
    private var properties = MAPIProperties()
    private var files: [File] = []

    private struct File {
        var title: ArraySlice<UInt8>?
        var data: ArraySlice<UInt8>?
        var properties = MAPIProperties()
    }

    mutating func take(_ id: Int, _ data: ArraySlice<UInt8>) {
        switch id {
        case 0x0006_9007: charset = Self.charset(of: data)
        case 0x0002_800C: plain = data
        case 0x0006_9003: properties = MAPIProperties(data)
        case 0x0006_9002: if files.count < MailLimits.parts { files.append(File()) }
        case 0x0001_8010: update { $0.title = data }
        case 0x0006_800F: update { $0.data = data }
        case 0x0006_9005:
            let found = MAPIProperties(data)
            update { $0.properties = found }
            if let message = found.message { messages.append(message) }
        default: break
        }
    }

    private mutating func update(_ change: (inout File) -> Void) {
        guard let last = files.indices.last else { return }
        change(&files[last])
    }

    var content: ContainerContent {
        let text = properties.text(0x1000, charset) ?? plain.map { MAPIProperties.decoded($0, charset) }
        let html = properties.text(0x1013, charset)
        let rich = text == nil && html == nil ? properties.bytes(0x1009).flatMap(RichText.words) : nil
        return ContainerContent(
            text: text ?? rich, html: html, files: files.compactMap { file($0) })
    }

    private func file(_ file: File) -> ContainedFile? {
        guard file.properties.message == nil, let data = file.data ?? file.properties.bytes(0x3701) else { return nil }
        let title = file.title.map { MAPIProperties.decoded($0, charset) }
        let name = file.properties.text(0x3707, charset) ?? title ?? file.properties.text(0x3704, charset)
        let type = file.properties.text(0x370E, charset)?.lowercased() ?? "application/octet-stream"
        return ContainedFile(
            name: name.map(MailText.oneLine).flatMap { $0.isEmpty ? nil : $0 },
            contentType: type.contains("/") ? MailText.oneLine(type) : "application/octet-stream",
            contentID: file.properties.text(0x3712, charset), bytes: Array(data))
    }

    /// The name of the code page that the message says its texts are in.
    private static func charset(of data: ArraySlice<UInt8>) -> String {
        var reader = LittleEndian(data)
        switch reader.number(4) ?? 0 {
        case 65001: return "utf-8"
        case 932: return "shift_jis"
        case 936: return "gb2312"
        case 949: return "euc-kr"
        case 950: return "big5"
        case 20866: return "koi8-r"
        case let page where (1250...1258).contains(page) || page == 874: return "windows-\(page)"
        case let page where (28591...28605).contains(page): return "iso-8859-\(page - 28590)"
        default: return "windows-1252"
        }
    }
}
