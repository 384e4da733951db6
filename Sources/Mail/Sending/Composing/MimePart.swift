/// A part of a mail on its way to bytes: its headers as tokens, and its content.
indirect enum MimePart {
    case leaf(headers: [(name: String, tokens: [String])], content: [UInt8])
    /// `type` as `mixed`; `parameters` besides the boundary.
    case multipart(type: String, parameters: [String], parts: [MimePart])

    /// Several parts as one multipart; one part as itself.
    static func joining(_ type: String, parameters: [String] = [], _ parts: [MimePart]) -> MimePart {
        if parts.count == 1, let only = parts.first { return only }
        return .multipart(type: type, parameters: parameters, parts: parts)
    }

    /// Headers, an empty line and the content; ends with a line break. `stem` begins every boundary inside.
    func write(stem: String, into bytes: inout [UInt8]) {
        switch self {
        case .leaf(let headers, let content):
            for header in headers { HeaderLine.write(header.name, header.tokens, into: &bytes) }
            bytes += [13, 10]
            bytes += content
        case .multipart(let type, let parameters, let parts):
            let boundary = "=_\(stem)_\(type)"
            let tokens = ["multipart/\(type);"] + parameters.map { "\($0);" } + ["boundary=\"\(boundary)\""]
            HeaderLine.write("Content-Type", tokens, into: &bytes)
            for part in parts {
                bytes += "\r\n--\(boundary)\r\n".utf8
                part.write(stem: stem, into: &bytes)
            }
            bytes += "\r\n--\(boundary)--\r\n".utf8
        }
    }
}
