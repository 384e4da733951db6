extension HolidayRules {
    /// CY, ES, GI, GR.
    static let southernEurope1 = """
        # CY Cyprus
        12-25 Christmas Day
        10-01 Cyprus Independence Day
        04-01 Cyprus National Day
        12-26 Day After Christmas
        08-15 Dormition of the Mother of God
        O+1 Easter Monday
        O Easter Sunday
        01-06 Epiphany
        O-2 Good Friday
        03-25 Greek Independence Day
        O-48 Green Monday
        05-01 Labor Day
        01-01 New Year's Day
        10-28 Ohi Day
        O+50 Pentecost Monday
        # ES Spain
        11-01?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 All Saints' Day
        08-15?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Assumption Day
        12-25?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Christmas Day
        12-06?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Constitution Day
        01-06?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Epiphany
        E-2 Good Friday
        12-08?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Immaculate Conception
        05-01?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Labor Day
        10-12?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 National Day
        01-01?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 New Year's Day
        # ES-AN Andalucía
        02-28?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Andalusia Day
        E-3 Maundy Thursday
        11-02?mon+0 Monday following All Saints' Day
        02-28?sun+1 Monday following Andalusia Day
        08-16?mon+0 Monday following Assumption Day
        12-26?mon+0 Monday following Christmas Day
        12-07?mon+0 Monday following Constitution Day
        01-07?mon+0 Monday following Epiphany
        12-09?mon+0 Monday following Immaculate Conception
        05-02?mon+0 Monday following Labor Day
        10-13?mon+0 Monday following National Day
        01-02?mon+0 Monday following New Year's Day
        # ES-AR Aragón
        E-3 Maundy Thursday
        11-02?mon+0 Monday following All Saints' Day
        08-16?mon+0 Monday following Assumption Day
        12-26?mon+0 Monday following Christmas Day
        12-07?mon+0 Monday following Constitution Day
        01-07?mon+0 Monday following Epiphany
        12-09?mon+0 Monday following Immaculate Conception
        05-02?mon+0 Monday following Labor Day
        10-13?mon+0 Monday following National Day
        01-02?mon+0 Monday following New Year's Day
        04-24?mon+0 Monday following Saint George's Day
        04-23?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Saint George's Day
        # ES-AS Asturias, Principado de
        09-08?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Asturias Day
        E-3 Maundy Thursday
        11-02?mon+0 Monday following All Saints' Day
        08-16?mon+0 Monday following Assumption Day
        09-09?mon+0 Monday following Asturias Day
        12-26?mon+0 Monday following Christmas Day
        12-07?mon+0 Monday following Constitution Day
        01-07?mon+0 Monday following Epiphany
        12-09?mon+0 Monday following Immaculate Conception
        05-02?mon+0 Monday following Labor Day
        10-13?mon+0 Monday following National Day
        01-02?mon+0 Monday following New Year's Day
        # ES-CB Cantabria
        07-28?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 2016.. Cantabria Institutions Day
        =20:0413;24:0401;30:0422 Easter Monday
        E-3 !2018 Maundy Thursday
        12-26?mon+0 2012.. Monday following Christmas Day
        =26:1207 Monday following Constitution Day
        09-15?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Our Lady of Bien Aparecida
        =24:0725;30:0725 Saint James' Day
        # ES-CE Ceuta
        09-02?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 2026.. Ceuta Day
        =20:0902;21:0902;22:0902;23:0902;24:0902 Ceuta Day
        =20:0731;21:0720;22:0709;23:0629;24:0617;25:0606;26:0527;27:0516~;28:0505~;29:0424~;30:0413~;31:0402~;\
        32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =22:0503;23:0422;24:0410;25:0331;26:0320;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;32:0114~;33:0102~,\
        1223~;34:1212~;35:1201~ Eid al-Fitr
        E-3 Maundy Thursday
        =20:1207 Monday following Constitution Day
        01-07?mon+0 Monday following Epiphany
        06-14?mon+0 Monday following Saint Anthony's Day
        06-13?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Saint Anthony's Day
        08-05 2022.. Santa Maria of Africa
        # ES-CL Castilla y León
        04-23?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Castile and León Day
        E-3 Maundy Thursday
        11-02?mon+0 Monday following All Saints' Day
        =21:0816;27:0816;32:0816 Monday following Assumption Day
        =28:0424;34:0424 Monday following Castile and León Day
        12-26?mon+0 Monday following Christmas Day
        12-07?mon+0 2010.. Monday following Constitution Day
        01-07?mon+0 Monday following Epiphany
        12-09?mon+0 Monday following Immaculate Conception
        05-02?mon+0 2012.. Monday following Labor Day
        10-13?mon+0 Monday following National Day
        01-02?mon+0 2013.. Monday following New Year's Day
        =23:0725 Saint James' Day
        # ES-CM Castilla-La Mancha
        05-31?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 2010.. Castilla-La Mancha Day
        E+60 !2009,2010,2018 Corpus Christi
        =20:0413;26:0406 Easter Monday
        E-3 Maundy Thursday
        =26:1102 Monday following All Saints' Day
        12-26?mon+0 2012.. Monday following Christmas Day
        =20:0319 Saint Joseph's Day
        # ES-CN Canarias
        05-30?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Day of the Canary Islands
        E-3 Maundy Thursday
        =26:1102 Monday following All Saints' Day
        =21:0816;27:0816;32:0816 Monday following Assumption Day
        =22:1226;33:1226 Monday following Christmas Day
        =20:1207 Monday following Constitution Day
        =27:0531;32:0531 Monday following Day of the Canary Islands
        01-07?mon+0 Monday following Epiphany
        # ES-CT Catalunya [Cataluña]
        E+1 Easter Monday
        09-11?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 National Day of Catalonia
        =22:0606;33:0606 Pentecost Monday
        06-24?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Saint John the Baptist
        12-26?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Saint Stephen's Day
        # ES-EX Extremadura
        09-08?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Extremadura Day
        E-3 Maundy Thursday
        11-02?mon+0 Monday following All Saints' Day
        12-26?mon+0 Monday following Christmas Day
        12-07?mon+0 Monday following Constitution Day
        01-07?mon+0 Monday following Epiphany
        =30:0909 Monday following Extremadura Day
        12-09?mon+0 Monday following Immaculate Conception
        05-02?mon+0 Monday following Labor Day
        10-13?mon+0 Monday following National Day
        =21:0319 Saint Joseph's Day
        =23:0221;24:0213 Shrove Tuesday
        # ES-GA Galicia [Galicia]
        05-17?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Galician Literature Day
        07-25?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Galician National Day
        E-3 Maundy Thursday
        =20:0624;22:0624;26:0624 Saint John the Baptist
        =20:0319;21:0319;26:0319 Saint Joseph's Day
        # ES-IB Illes Balears [Islas Baleares]
        03-01?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Day of the Balearic Islands
        E+1 !2014,2025 Easter Monday
        E-3 Maundy Thursday
        12-26?mon+0 Monday following Christmas Day
        =20:1207 Monday following Constitution Day
        =26:0302 Monday following Day of the Balearic Islands
        =20:1226;25:1226;26:1226 Saint Stephen's Day
        # ES-MC Murcia, Región de
        E-3 Maundy Thursday
        12-26?mon+0 2012.. Monday following Christmas Day
        12-07?mon+0 Monday following Constitution Day
        01-07?mon+0 2009.. Monday following Epiphany
        =24:1209;30:1209 Monday following Immaculate Conception
        =22:0502;33:0502 Monday following Labor Day
        =30:0610 Monday following Murcia Day
        01-02?mon+0 2013.. Monday following New Year's Day
        06-09?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Murcia Day
        03-19?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 2027.. Saint Joseph's Day
        03-19 ..2026 !2017,2022,2023 Saint Joseph's Day
        # ES-MD Madrid, Comunidad de
        05-02?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Madrid Day
        E-3 Maundy Thursday
        =20:1102;26:1102 Monday following All Saints' Day
        12-26?mon+0 2012.. Monday following Christmas Day
        =20:1207;26:1207 Monday following Constitution Day
        01-07?mon+0 Monday following Epiphany
        =21:0503;27:0503;32:0503 Monday following Madrid Day
        =23:0320;34:0320 Monday following Saint Joseph's Day
        =22:0725;24:0725;25:0725;33:0725 Saint James' Day
        =21:0319;27:0319;32:0319 Saint Joseph's Day
        # ES-ML Melilla
        09-08?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Day of Our Lady of Victory
        =20:0731;21:0721;22:0711;23:0629;24:0617;25:0606;26:0527;27:0516~;28:0505~;29:0424~;30:0413~;31:0402~;\
        32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =22:0503;23:0421;24:0410;25:0331;26:0320;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;32:0114~;33:0102~,\
        1223~;34:1212~;35:1201~ Eid al-Fitr
        E-3 Maundy Thursday
        09-17?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Melilla Day
        12-26?mon+0 Monday following Christmas Day
        12-07?mon+0 Monday following Constitution Day
        =30:0909 Monday following Day of Our Lady of Victory
        01-07?mon+0 Monday following Epiphany
        =24:1209;30:1209 Monday following Immaculate Conception
        =28:0918;34:0918 Monday following Melilla Day
        =20:0313;21:0313;23:0313 Statute of Autonomy of Melilla Day
        # ES-NC Navarra, Comunidad Foral de
        E+1 Easter Monday
        E-3 Maundy Thursday
        =26:1102 Monday following All Saints' Day
        12-26?mon+0 Monday following Christmas Day
        =20:1207 Monday following Constitution Day
        01-07?mon+0 2009.. Monday following Epiphany
        12-04?mon+0 Monday following Saint Francis Xavier's Day
        12-03?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Saint Francis Xavier's Day
        =22:0725;23:0725;24:0725;25:0725 Saint James' Day
        =20:0319;21:0319;26:0319 Saint Joseph's Day
        # ES-PV País Vasco
        E+1 Easter Monday
        E-3 Maundy Thursday
        07-25?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 2019.. Saint James' Day
        =20:0319;21:0319;26:0319;27:0319;30:0319;32:0319 Saint Joseph's Day
        =22:0906 V Centennial of the Circumnavigation of the World
        # ES-RI La Rioja
        E+1 2019.. Easter Monday
        06-09?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 La Rioja Day
        E-3 Maundy Thursday
        =22:1226;33:1226 Monday following Christmas Day
        12-07?mon+0 Monday following Constitution Day
        06-10?mon+0 Monday following La Rioja Day
        # ES-VC Valenciana, Comunidad
        E+1 Easter Monday
        =22:0414;33:0414 Maundy Thursday
        06-24 2023.. Saint John the Baptist
        =20:0624;21:0624;22:0624 Saint John the Baptist
        03-19?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Saint Joseph's Day
        10-09?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 Valencian Community Day
        # GI Gibraltar
        =20:0508 75th Anniversary of VE Day
        12-26 Boxing Day
        12-28?mon+0?tue+0 Boxing Day (observed)
        12-25 Christmas Day
        12-27?mon+0?tue+0 Christmas Day (observed)
        03-08>mon ..2020 Commonwealth Day
        =21:0215;22:0221 Commonwealth Day
        E+1 Easter Monday
        09-10 !2016,2017 Gibraltar National Day
        09-11?mon+0?sun+1 2018.. Gibraltar National Day (observed)
        E-2 Good Friday
        06-10>mon 2025.. King's Birthday
        =23:0619;24:0617 King's Birthday
        08-25>mon Late Summer Bank Holiday
        05-01 2010.. May Day
        05-02?mon+0?sun+1 May Day (observed)
        01-01 New Year's Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        =20:0615;21:0614;22:0613 Queen's Birthday
        =22:0603 Queen's Platinum Jubilee
        =23:0508 Special King's Coronation Bank Holiday
        05-25>mon !2012,2022 Spring Bank Holiday
        =22:0602 Spring Bank Holiday
        02-15>mon 2023.. !2024 Winter Midterm Bank Holiday
        =24:0212 Winter Midterm Bank Holiday
        04-28 2014.. !2015 Workers' Memorial Day
        04-29?mon+0?sun+1 2014.. Workers' Memorial Day (observed)
        # GR Greece
        12-25 Christmas Day
        08-15 Dormition of the Mother of God
        O+1 Easter Monday
        01-06 Epiphany
        12-26 Glorifying Mother of God
        O-2 Good Friday
        O-48 Green Monday
        03-25 Independence Day
        05-01 !2024 Labor Day
        =24:0507 Labor Day
        05-02?mon+0?sun+2 2017..2037 Labor Day (observed)
        01-01 New Year's Day
        10-28 Ohi Day
        O+50 Pentecost Monday
        """
}
