extension HolidayRules {
    /// US.
    static let unitedStates2 = """
        # US-PR Puerto Rico
        - Columbus Day
        10-08>mon 2014.. Columbus Day
        03-22 Emancipation Day
        03-23?mon+0 Emancipation Day (observed)
        01-06 Epiphany
        02-15>mon 2019.. George Washington Day, Presidents' Day,\
         and the Day of the Women and Men Heroes of Puerto Rico
        E-2 Good Friday
        11-19 2014..2022 Puerto Rican Culture and Discovery of Puerto Rico Day
        11-19 2027.. Puerto Rican Identity Day
        =23:1119;24:1119;25:1119;26:1119 Puerto Rican Identity Day
        =23:1120;28:1120;34:1120 Puerto Rican Identity Day (observed)
        07-25 Puerto Rico Constitution Day
        07-26?mon+0 Puerto Rico Constitution Day (observed)
        - Veterans Day (observed)
        11-12?mon+0 Veterans Day (observed)
        - Washington's Birthday
        # US-RI Rhode Island
        - Columbus Day
        10-08>mon ..2021 Columbus Day
        10-08>mon 2022.. Indigenous Peoples' Day / Columbus Day
        08-08>mon Victory Day
        # US-SC South Carolina
        - Columbus Day
        04-22>mon Confederate Memorial Day
        02-15>mon President's Day
        - Washington's Birthday
        # US-SD South Dakota
        - Columbus Day
        10-08>mon Native Americans' Day
        # US-TN Tennessee
        - Columbus Day
        E-2 Good Friday
        02-15>mon President's Day
        - Washington's Birthday
        # US-TX Texas
        03-31 Cesar Chavez Day
        12-24 Christmas Eve
        12-23?thu+0?fri+0?sat-1 Christmas Eve (observed)
        - Columbus Day
        01-19 Confederate Memorial Day
        12-26 Day After Christmas
        06-19 Emancipation Day In Texas
        11-23>fri Friday After Thanksgiving
        E-2 Good Friday
        08-27 Lyndon Baines Johnson Day
        02-15>mon Presidents' Day
        04-21 San Jacinto Day
        03-02 Texas Independence Day
        - Washington's Birthday
        # US-UM United States Minor Outlying Islands
        - Columbus Day
        # US-UT Utah
        07-24 Pioneer Day
        07-23?fri+0?sat+2 Pioneer Day (observed)
        02-15>mon Washington and Lincoln Day
        - Washington's Birthday
        # US-VA Virginia
        - Columbus Day
        11-23>fri Day After Thanksgiving
        11-02>tue 2020.. Election Day
        02-15>mon George Washington Day
        =21:0120;25:0120;29:0120;33:0120 Inauguration Day
        10-08>mon 2020.. Indigenous Peoples' Day
        01-12>fri ..2020 Lee Jackson Day
        - Washington's Birthday
        # US-VI Virgin Islands, U.S.
        12-26 Christmas Second Day
        - Columbus Day
        10-08>mon Columbus Day and Puerto Rico Friendship Day
        E+1 Easter Monday
        07-03 Emancipation Day
        E-2 Good Friday
        E-3 Holy Thursday
        11-01 Liberty Day
        02-15>mon Presidents' Day
        01-06 Three Kings Day
        03-31 Transfer Day
        - Washington's Birthday
        # US-VT Vermont
        08-16 Bennington Battle Day
        08-15?fri+0?sat+2 Bennington Battle Day (observed)
        - Columbus Day
        02-15>mon Presidents' Day
        03-01>tue Town Meeting Day
        - Washington's Birthday
        # US-WA Washington
        - Columbus Day
        11-23>fri 2014.. Native American Heritage Day
        02-15>mon Presidents' Day
        - Washington's Birthday
        # US-WI Wisconsin
        12-24 2012.. Christmas Eve
        12-23?thu+0?fri+0?sat-1 2012.. Christmas Eve (observed)
        - Columbus Day
        12-31 2012.. New Year's Eve
        12-30?fri+0 2012.. New Year's Eve (observed)
        02-15 Susan B. Anthony Day
        # US-WV West Virginia
        11-23>fri Day After Thanksgiving
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        02-15>mon Presidents' Day
        - Washington's Birthday
        06-20 West Virginia Day
        06-19?fri+0?sat+2 West Virginia Day (observed)
        # US-WY Wyoming
        - Columbus Day
        02-15>mon President's Day
        - Washington's Birthday
        """
}
