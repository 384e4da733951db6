import CCurl

extension CurlHandle {
    /// What `code` of libcurl means, with the last words of the server where they are a refusal.
    func failure(_ code: CURLcode) -> LineFailure {
        guard refused.pointee == 0 else {
            return LineFailure(
                stage: .connecting, reply: nil,
                words: "It lies at an address that is meant for this machine’s link only.")
        }
        if let strange = listener.strange {
            let said = ServerReply(code: 0, words: String(strange.prefix(200))).words
            return LineFailure(
                stage: .greeting, reply: nil,
                words: "It said what is not \(server.service.rawValue.uppercased()): “\(server.hidden(in: said))”")
        }
        let said = words.pointee == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: words)
        return LineFailure(stage: stage(of: code), reply: complaint, words: server.hidden(in: said))
    }

    /// The server's last words where they are a refusal.
    private var complaint: ServerReply? {
        guard server.service == .smtp else { return listener.lines.last.flatMap(imapComplaint) }
        guard let code = listener.lines.last.flatMap(ServerReply.code), code >= 400 else { return nil }
        let lines = listener.lines.reversed().prefix { ServerReply.code($0) == code }.reversed()
        return ServerReply(smtp: lines.map(server.hidden))
    }

    /// `A3 NO words` (RFC 3501 §7.1).
    private func imapComplaint(_ line: String) -> ServerReply? {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count == 3, ["NO", "BAD", "BYE"].contains(words[1].uppercased()) else { return nil }
        return ServerReply(code: 0, words: server.hidden(in: String(words[2])))
    }

    private func stage(of code: CURLcode) -> MailStage {
        switch code {
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: .signingIn
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: .connecting
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_USE_SSL_FAILED, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
            .securing
        default: listener.lines.isEmpty ? .connecting : .greeting
        }
    }
}
