import CCurl
import Glibc

/// What libcurl heard from the server while it connected.
final class CurlListener {
    private let service: MailServer.Service
    private(set) var lines: [String] = []
    /// The server's first words where no server of this kind begins with such; libcurl would wait for others.
    private(set) var strange: String?

    init(for service: MailServer.Service) {
        self.service = service
    }

    /// Keeps a line; of a server that does not end, the first thousand. False when there is no use in hearing more.
    func hear(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard lines.count < 1_000 else { return true }
        let end = bytes.lastIndex { $0 != 10 && $0 != 13 } ?? -1
        let line = String(decoding: bytes.prefix(end + 1), as: UTF8.self)
        if lines.isEmpty, !isGreeting(line) { strange = line }
        lines.append(line)
        return strange == nil
    }

    /// `* OK ready` (RFC 3501 §7.1), `220 ready` (RFC 5321 §4.2).
    private func isGreeting(_ line: String) -> Bool {
        switch service {
        case .imap: line.hasPrefix("* ")
        case .smtp: ServerReply.code(line) != nil
        }
    }
}

/// One handle of libcurl, set up for a server; released with this object.
final class CurlHandle {
    let curl: UnsafeMutableRawPointer
    let server: MailServer
    let listener: CurlListener
    private let stop: LineStop?
    /// libcurl writes here what went wrong.
    let words: UnsafeMutablePointer<CChar>
    /// Whether the host lies at an address of this link only, to which we do not connect.
    let refused: UnsafeMutablePointer<Int32>

    /// How often a line that can be stopped looks whether it was.
    private static let look = Duration.milliseconds(250)

    /// libcurl asks for this once before anything else, from one thread.
    static let isReady = curl_global_init(Int(CURL_GLOBAL_SSL)) == CURLE_OK

    init(for server: MailServer, listener: CurlListener, stop: LineStop?) throws(LineFailure) {
        guard Self.isReady, let curl = curl_easy_init() else {
            throw LineFailure(stage: .connecting, reply: nil, words: "The network library could not be started.")
        }
        self.curl = curl
        self.server = server
        self.listener = listener
        self.stop = stop
        words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        refused = .allocate(capacity: 1)
        refused.initialize(to: 0)
        guard let address = server.address else {
            throw LineFailure(stage: .connecting, reply: nil, words: "“\(server.host)” is not the name of a host.")
        }
        set(CURLOPT_URL, address)
        setLine()
        setSecurity()
        setLogin()
    }

    deinit {
        curl_easy_cleanup(curl)
        words.deallocate()
        refused.deallocate()
    }

    /// Connects, secures and signs in.
    func connect() throws(LineFailure) {
        let code = curl_easy_perform(curl)
        guard code != CURLE_OK else { return }
        throw failure(code)
    }

    /// Whether the connection became ready before `deadline`; it may also be ready to say that it has ended.
    func wait(for event: Int32, until deadline: ContinuousClock.Instant) -> Bool {
        var socket: curl_socket_t = -1
        guard rg_curl_get_socket(curl, &socket) == CURLE_OK, socket >= 0 else { return true }
        var polled = pollfd(fd: socket, events: Int16(event), revents: 0)
        while true {
            let left = max(.zero, deadline - .now)
            let wait = stop == nil ? left : min(left, Self.look)
            if poll(&polled, 1, Int32(clamping: wait.milliseconds)) != 0 { return true }
            if wait == left || stop?.isDue == true { return false }
        }
    }

    private func setLine() {
        set(CURLOPT_CONNECT_ONLY, 1)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_PROTOCOLS_STR, "\(server.service.rawValue),\(server.service.rawValue)s")
        set(CURLOPT_PROXY, "")
        set(CURLOPT_CONNECTTIMEOUT_MS, server.timeout.milliseconds)
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, server.timeout.milliseconds / 1_000))
        set(CURLOPT_TIMEOUT_MS, server.timeout.milliseconds * 4)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        _ = rg_curl_set_error_words(curl, words)
        _ = rg_curl_refuse_link_local(curl, refused)
        let hear: rg_curl_heard = { bytes, size, count, listener in
            guard let bytes, let listener else { return 0 }
            let goesOn = Unmanaged<CurlListener>.fromOpaque(listener).takeUnretainedValue()
                .hear(UnsafeRawBufferPointer(start: bytes, count: size * count))
            return goesOn ? size * count : 0
        }
        setStop()
        _ = rg_curl_set_listener(curl, hear, Unmanaged.passUnretained(listener).toOpaque())
    }

    private func setStop() {
        guard let stop else { return }
        let asked: curl_xferinfo_callback = { stop, _, _, _, _ in
            guard let stop else { return 0 }
            return Unmanaged<LineStop>.fromOpaque(stop).takeUnretainedValue().isDue ? 1 : 0
        }
        _ = rg_curl_set_stop(curl, asked, Unmanaged.passUnretained(stop).toOpaque())
    }

    private func setSecurity() {
        set(CURLOPT_USE_SSL, Int((server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL).rawValue))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let file = server.caFile { set(CURLOPT_CAINFO, file) }
    }

    private func setLogin() {
        switch server.login {
        case nil: break
        case .password(let user, let secret):
            set(CURLOPT_USERNAME, user)
            set(CURLOPT_PASSWORD, secret.text)
        case .bearer(let user, let secret):
            set(CURLOPT_USERNAME, user)
            set(CURLOPT_XOAUTH2_BEARER, secret.text)
        }
    }

    private func set(_ option: CURLoption, _ text: String) {
        _ = rg_curl_set_text(curl, option, text)
    }

    private func set(_ option: CURLoption, _ number: Int) {
        _ = rg_curl_set_number(curl, option, number)
    }
}

extension MailServer {
    /// The address as libcurl takes it, with our own name as the path of SMTP; nil when the host cannot be one.
    fileprivate var address: String? {
        let isLiteral = host.contains(":") && host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        guard let name = isLiteral ? "[\(host)]" : HostName(host)?.ascii, (1...65_535).contains(port) else {
            return nil
        }
        let helo = service == .smtp ? helo.flatMap { HostName($0)?.ascii } ?? "" : ""
        return "\(service.rawValue)\(security == .tls ? "s" : "")://\(name):\(port)/\(helo)"
    }

    /// `words` without the secret of this server.
    func hidden(in words: String) -> String {
        login?.hidden(in: words) ?? words
    }
}

extension Duration {
    /// Whole milliseconds, at least one where it is more than nothing.
    var milliseconds: Int {
        let (seconds, atto) = components
        return Int(clamping: seconds) * 1_000 + Int((atto + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
