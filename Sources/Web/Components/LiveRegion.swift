import Words

/// Where the script says in one sentence what came of something, outside every part that is replaced. It also carries
/// the script's few sentences, so that they stand in the one catalogue.
let liveRegion: HTML = """
    <p class="vh" id="said" role="status" aria-live="polite" data-busy="\(Words.Frame.sending)" \
    data-working="\(Words.Frame.working)" data-lost="\(Words.Frame.connectionLost)" \
    data-people-one="\(Words.Frame.newPeopleWroteOne)" data-people-many="\(Words.Frame.newPeopleWroteMany)" \
    data-show="\(Words.Frame.showThem)" data-message-one="\(Words.Frame.newMessageOne)" \
    data-message-many="\(Words.Frame.newMessageMany)" data-saved="\(Words.Frame.draftSaved)" \
    data-kept="\(Words.Frame.draftKeptHere)" data-elsewhere="\(Words.Frame.draftElsewhere)" data-not-live="\(Words.Frame.notLiveSince)" \
    data-refresh="\(Words.Frame.refresh)"></p>
    """
