import CCurl

/// Fetches a text that is published on the web, from machines that everybody can reach, and from no other.
package enum WebGet {
    /// Why there is no text, in a sentence.
    package struct Failure: Error, Equatable {
        package let sentence: String
    }

    private static let threads = WorkThreads(atOnce: 4)
    private static let timeout = Duration.seconds(30)

    /// What is published at an https address, at most `limit` bytes. Its host is looked up here and must lead to public
    /// addresses only; the connection goes to what was looked up. Redirects are refused, with where they lead.
    package static func bytes(_ address: String, limit: Int) async throws(Failure) -> [UInt8] {
        let result = await threads.run { () -> Result<[UInt8], Failure> in
            do throws(Failure) { return .success(try fetch(address, limit: limit)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    private static func fetch(_ address: String, limit: Int) throws(Failure) -> [UInt8] {
        guard let place = WebPlace(address) else { throw Failure(sentence: "“\(address)” is no https address.") }
        guard let machine = PublicHost.lookUp(place.host) else {
            throw Failure(sentence: "\(place.host) does not lead to a server that everybody can reach.")
        }
        guard CurlHandle.isReady, let curl = curl_easy_init() else {
            throw Failure(sentence: "The network library could not be started.")
        }
        defer { curl_easy_cleanup(curl) }
        let pinned = curl_slist_append(nil, "\(place.host):\(place.port):\(machine)")
        defer { curl_slist_free_all(pinned) }
        let taker = WebTaker(limit: limit)
        set(curl, address)
        _ = rg_curl_set_list(curl, CURLOPT_RESOLVE, pinned)
        let code = taker.perform(curl)
        if taker.isFull { throw Failure(sentence: "\(place.host) sent more than \(limit / 1024) kB.") }
        guard code == CURLE_OK else {
            throw Failure(
                sentence: "\(place.host) could not be reached: \(String(cString: curl_easy_strerror(code))).")
        }
        var status = 0
        _ = rg_curl_get_number(curl, CURLINFO_RESPONSE_CODE, &status)
        if (300..<400).contains(status) {
            throw Failure(sentence: "\(place.host) says that it is elsewhere now: give the new address.")
        }
        guard status == 200 else { throw Failure(sentence: "\(place.host) answered \(status).") }
        return taker.body
    }

    private static func set(_ curl: UnsafeMutableRawPointer, _ address: String) {
        _ = rg_curl_set_text(curl, CURLOPT_URL, address)
        _ = rg_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "https")
        _ = rg_curl_set_text(curl, CURLOPT_PROXY, "")
        _ = rg_curl_set_text(curl, CURLOPT_USERAGENT, "regard")
        _ = rg_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        _ = rg_curl_set_number(curl, CURLOPT_TIMEOUT_MS, timeout.milliseconds)
        _ = rg_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
        _ = rg_curl_set_number(curl, CURLOPT_SSL_VERIFYPEER, 1)
        _ = rg_curl_set_number(curl, CURLOPT_SSL_VERIFYHOST, 2)
    }
}

/// Collects the body of an answer.
private final class WebTaker {
    private(set) var body: [UInt8] = []
    private(set) var isFull = false
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    /// Asks, and collects what is answered.
    func perform(_ curl: UnsafeMutableRawPointer) -> CURLcode {
        let take: rg_curl_heard = { bytes, size, count, taker in
            guard let bytes, let taker else { return 0 }
            let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
            return Unmanaged<WebTaker>.fromOpaque(taker).takeUnretainedValue().take(piece) ? size * count : 0
        }
        _ = rg_curl_set_taker(curl, take, Unmanaged.passUnretained(self).toOpaque())
        return withExtendedLifetime(self) { curl_easy_perform(curl) }
    }

    private func take(_ piece: UnsafeRawBufferPointer) -> Bool {
        isFull = body.count + piece.count > limit
        if !isFull { body.append(contentsOf: piece) }
        return !isFull
    }
}
