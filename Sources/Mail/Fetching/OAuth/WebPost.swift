import CCurl

/// One form sent to a web server, and what it answered. Blocks; holds nothing of it afterwards.
enum WebPost {
    struct Answer {
        let status: Int
        let body: [UInt8]
    }

    /// Why there is no answer; never with what was sent.
    struct Failure: Error {
        let words: String
    }

    /// The most bytes of an answer.
    private static let limit = 1 << 20

    /// Sends `fields` to `address`. Redirects are not followed, since what is sent is secret.
    static func send(
        _ fields: [(String, String)], to address: String, timeout: Duration
    ) throws(Failure) -> Answer {
        guard CurlHandle.isReady, let curl = curl_easy_init() else {
            throw Failure(words: "The network library could not be started.")
        }
        defer { curl_easy_cleanup(curl) }
        let taker = Taker(limit: limit)
        set(curl, address, fields.map { "\($0.formEncoded)=\($1.formEncoded)" }.joined(separator: "&"), timeout)
        var refused: Int32 = 0
        let take: rg_curl_heard = { bytes, size, count, taker in
            guard let bytes, let taker else { return 0 }
            let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
            return Unmanaged<Taker>.fromOpaque(taker).takeUnretainedValue().take(piece) ? size * count : 0
        }
        _ = rg_curl_set_taker(curl, take, Unmanaged.passUnretained(taker).toOpaque())
        let code = withUnsafeMutablePointer(to: &refused) { refused in
            _ = rg_curl_refuse_link_local(curl, refused)
            return withExtendedLifetime(taker) { curl_easy_perform(curl) }
        }
        guard refused == 0 else {
            throw Failure(words: "It lies at an address that is meant for this machine’s link only.")
        }
        guard code == CURLE_OK else { throw Failure(words: String(cString: curl_easy_strerror(code))) }
        var status = 0
        _ = rg_curl_get_number(curl, CURLINFO_RESPONSE_CODE, &status)
        return Answer(status: status, body: taker.body)
    }

    private static func set(
        _ curl: UnsafeMutableRawPointer, _ address: String, _ form: String, _ timeout: Duration
    ) {
        _ = rg_curl_set_text(curl, CURLOPT_URL, address)
        _ = rg_curl_set_text(curl, CURLOPT_COPYPOSTFIELDS, form)
        _ = rg_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        _ = rg_curl_set_text(curl, CURLOPT_PROXY, "")
        _ = rg_curl_set_text(curl, CURLOPT_USERAGENT, "regard")
        _ = rg_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        _ = rg_curl_set_number(curl, CURLOPT_TIMEOUT_MS, timeout.milliseconds)
        _ = rg_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
    }

    /// Collects the body of an answer.
    private final class Taker {
        private(set) var body: [UInt8] = []
        private let limit: Int

        init(limit: Int) {
            self.limit = limit
        }

        func take(_ piece: UnsafeRawBufferPointer) -> Bool {
            guard body.count + piece.count <= limit else { return false }
            body.append(contentsOf: piece)
            return true
        }
    }
}

extension String {
    /// The text as a form carries it: everything but letters, digits and `-._~` escaped.
    var formEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = utf8.flatMap { byte -> [UInt8] in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
            return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
